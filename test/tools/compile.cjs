/**
 * Type-checks a project with many sets of options in one process, so that nothing is parsed twice.
 *
 * Usage: node compile.cjs <typescript> <folder> <JSON: [name, compilerOptions, files][]>
 * Prints a JSON object of the complaints for each name that has some.
 */
const { join } = require('node:path');

const [, , version, folder, matrix] = process.argv;
const ts = require(version);
const files = new Map();
const complaints = {};
for (const [name, json, names] of JSON.parse(matrix)) {
  const { options, errors } = ts.convertCompilerOptionsFromJson(json, folder);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (file, how, ...rest) => {
    const key = JSON.stringify([file, how, options.moduleResolution, options.module]);
    if (!files.has(key)) files.set(key, read(file, how, ...rest));
    return files.get(key);
  };
  const rootNames = names.map((file) => join(folder, file));
  const program = ts.createProgram({ rootNames, options, host });
  const found = [...errors, ...ts.getPreEmitDiagnostics(program)];
  if (found.length > 0) complaints[name] = ts.formatDiagnostics(found, host);
}
console.log(JSON.stringify(complaints));
