/** commands/: what `sayso` can do, in the order in which its help shows it. */
import { aboutCommand } from './about.ts'
import { addCommand } from './add.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { checkpointCommand } from './checkpoint.ts'
import { claimCommand } from './claim.ts'
import { claimsCommand } from './claims.ts'
import type { Command } from './command.ts'
import { confirmCommand } from './confirm.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { dueCommand } from './due.ts'
import { eraseCommand } from './erase.ts'
import { exportCommand } from './export.ts'
import { gazetteerCommand } from './gazetteer.ts'
import { proofCommand } from './proof.ts'
import { historyCommand } from './history.ts'
import { judgeCommand } from './judge.ts'
import { rateCommand } from './rate.ts'
import { personsCommand } from './persons.ts'
import { publishersCommand } from './publishers.ts'
import { readCommand } from './read.ts'
import { recordCommand } from './record.ts'
import { serveCommand } from './serve.ts'
import { stopCommand } from './stop.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'
import { workCommand } from './work.ts'

export type { Context, Run } from './command.ts'

export const COMMANDS: readonly Command[] = [
  demoCommand,
  readCommand,
  addCommand,
  watchCommand,
  claimsCommand,
  claimCommand,
  aboutCommand,
  confirmCommand,
  dueCommand,
  judgeCommand,
  rateCommand,
  historyCommand,
  workCommand,
  recordCommand,
  personsCommand,
  publishersCommand,
  exportCommand,
  serveCommand,
  verifyCommand,
  checkpointCommand,
  proofCommand,
  eraseCommand,
  backupCommand,
  restoreCommand,
  gazetteerCommand,
  doctorCommand,
  stopCommand,
]
