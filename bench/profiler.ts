// Loaded before a bot that is profiled: from the start on, or from the first SIGUSR2, until the next
// one, which writes the profile.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const file = process.env.BENCH_PROFILE ?? '';
/** Microseconds. */
const interval = 200;

let session: Session | undefined;

async function begin(): Promise<void> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
}

async function end(begun: Session): Promise<void> {
  session = undefined;
  const { profile } = await begun.post('Profiler.stop');
  begun.disconnect();
  writeFileSync(file, JSON.stringify(profile));
}

if (process.env.BENCH_PROFILE_FROM === 'start') await begin();

process.on('SIGUSR2', () => void (session ? end(session) : begin()));
