;; Letters judged by sincerely as they are typed: eglot, which Emacs 29 has and
;; elpa-eglot brings to older ones. Then M-x eglot in a letter, or the hook.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((text-mode markdown-mode message-mode html-mode po-mode)
                 . ("sincerely" "lsp"))))
;; (add-hook 'text-mode-hook #'eglot-ensure)
