import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { dueIn, setDue } from './due.ts';

/** How long other writers are waited for, in milliseconds. */
const patience = 10_000;

const database = new DatabaseSync(String(workerData), { timeout: patience });
const due = dueIn(database);
database.exec('VACUUM');
const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
if (busy === 1) throw new Error('The log is in use.');
database.exec('BEGIN IMMEDIATE');
// What was deleted in the meantime has a rewrite of its own.
if (dueIn(database) === due) setDue(database, 0);
database.exec('COMMIT');
database.close();
