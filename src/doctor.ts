import { main } from './commands/doctor.ts';
process.exitCode = await main(process.env);
