import { useCodec } from "../../src/xlsx/package/codec";
import { NATIVE_CODEC } from "./native-codec";
import { runCommand } from "./run";

useCodec(NATIVE_CODEC);

// The clock is read here and nowhere below.
const now = new Date();
const outcome = await runCommand(process.argv.slice(2), { now, input: process.stdin });
if (outcome.output !== "") process.stdout.write(outcome.output);
if (outcome.error !== "") process.stderr.write(`${outcome.error}\n`);
process.exitCode = outcome.exitCode;
