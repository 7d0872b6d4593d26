/** Writes every page as a file, so that any server can serve them. */
export default { output: 'export', trailingSlash: true };
