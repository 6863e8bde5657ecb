/** A preload for a process that meets, on a signal, a fault that nobody catches. */
import { closeSync, openSync } from 'node:fs';

process.on('SIGUSR2', () => {
  setTimeout(() => {
    throw new TypeError('What Ada Admin wrote.');
  });
});
process.on('SIGHUP', () => {
  void Promise.reject(new RangeError('What Ada Admin wrote.'));
});

/** Where the log goes instead of standard output: the first free number is the one just closed. */
const { LOG_FILE } = process.env;
if (LOG_FILE) {
  closeSync(1);
  openSync(LOG_FILE, 'w');
}
