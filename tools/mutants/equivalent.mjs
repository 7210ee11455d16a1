/**
 * Changes that no test can notice, since nothing that a caller sees is different: each with the reason. They do not count.
 *
 * `on` is the line as it stands in the file, without the spaces around it, `change` what the runner prints of the change.
 *
 * @type {readonly { file: string, on: string, change: string, why: string }[]}
 */
export const equivalent = [];
