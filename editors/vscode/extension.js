const { workspace } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

let client;

function activate() {
  const command = workspace.getConfiguration("sincerely").get("path");
  const server = { command, args: ["lsp"], transport: TransportKind.stdio };
  const documents = ["plaintext", "markdown", "html"].flatMap((language) =>
    ["file", "untitled"].map((scheme) => ({ language, scheme })));
  client = new LanguageClient("sincerely", "Sincerely", server, {
    documentSelector: [
      ...documents,
      { scheme: "file", pattern: "**/*.{po,pot,eml,xlf,xliff,strings,properties}" },
    ],
  });
  return client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = { activate, deactivate };
