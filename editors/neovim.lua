-- Letters and templates judged by sincerely as they are typed. Neovim 0.7 or
-- newer; put this into init.lua.
local client
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "text", "markdown", "mail", "html", "po" },
  callback = function()
    client = client or vim.lsp.start_client({
      name = "sincerely",
      cmd = { "sincerely", "lsp" },
      root_dir = vim.fn.getcwd(),
      -- settings = { sincerely = { language = "pt", uiLanguage = "en" } },
    })
    if client then vim.lsp.buf_attach_client(0, client) end
  end,
})
