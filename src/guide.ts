import { main } from './commands/guide.ts';
process.exitCode = await main(process.argv.slice(2));
