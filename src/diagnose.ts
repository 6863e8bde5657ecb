import { main } from './commands/diagnose.ts';
process.exitCode = await main(process.argv.slice(2), process.env);
