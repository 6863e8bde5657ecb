import { writeFileSync } from 'node:fs';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Kind } from './kinds.ts';
import { questionsFile, withServer } from './server.ts';

/** The mean size of this bot's cards, in bytes of JSON. */
export type CardSizes = Readonly<Record<Kind, number>>;

/**
 * Asks this bot for the cards of a walk and writes them down for its peers, so that all send the
 * same.
 */
export function prepareQuestions(driver: DriverProcess): Promise<CardSizes> {
  return withServer(bot, driver, async () => {
    const submit = await driver.ask('walk', 'submit');
    const execute = await driver.ask('walk', 'execute');
    const questions = submit.map((card, place) => ({ submit: card, execute: execute[place] }));
    writeFileSync(questionsFile, JSON.stringify(questions));
    return { submit: meanSize(submit), execute: meanSize(execute) };
  });
}

function meanSize(cards: readonly unknown[]): number {
  const bytes = cards.map((card) => Buffer.byteLength(JSON.stringify(card)));
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / bytes.length);
}
