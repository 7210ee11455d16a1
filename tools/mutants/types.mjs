/**
 * What the compiler says of a changed file: a change that it refuses says nothing about the tests.
 */
import { join } from 'node:path';
import ts from 'typescript';

/**
 * A question that can be asked again and again: what is wrong with this file if this is its text?
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {(file: string, text: string) => string | undefined}
 */
export function compilerOf(root, files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  /** @type {Map<string, { text: string, version: string }>} */
  const changed = new Map();
  const service = ts.createLanguageService({
    // A name that is no longer needed after a change is no mistake of the change.
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getScriptFileNames: () => [...files],
    getScriptVersion: file => changed.get(file)?.version ?? '',
    getScriptSnapshot: file => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  let versions = 0;
  return (file, text) => {
    versions += 1;
    changed.set(file, { text, version: `${versions}` });
    const [first] = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    changed.delete(file);
    return first && ts.flattenDiagnosticMessageText(first.messageText, ' ');
  };
}
