# Letters judged by sincerely when they are opened and written.
hook global WinCreate .*\.(txt|md|eml|html|po) %{
    set-option window lintcmd 'sincerely check --format gcc --stdin-filename "$kak_buffile" - <'
    hook window BufWritePost .* lint
    lint
}
# Puts in what may be rewritten as it stands.
define-command sincerely-fix %{
    execute-keys -draft '%|sincerely check --fix --fail-on never --stdin-filename "$kak_buffile" -<ret>'
}
