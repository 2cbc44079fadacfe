/** The outages file that a command was given, by its argument or by REBOUND_OUTAGES; ends the command where there is none. */
export function outagesFile(command) {
  const path = process.argv[2] ?? process.env.REBOUND_OUTAGES;
  if (path) return path;
  console.error(`Which outages file? Say \`npm run ${command} -- FILE.csv\`, or set REBOUND_OUTAGES. docs/forecast.md describes the file.`);
  process.exit(2);
}

/** What the work answers; where the file cannot be used, says why and ends the command. */
export function orSayWhy(work) {
  try {
    return work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
