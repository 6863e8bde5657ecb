import { main } from './commands/doctor.ts';
process.exitCode = await main(process.argv.slice(2), process.env);
