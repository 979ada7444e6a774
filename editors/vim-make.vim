" :make fills the quickfix list with what sincerely finds: vim without plugins.
set makeprg=sincerely\ check\ --format\ gcc\ %
set errorformat=%-Gsincerely:%.%#,%f:%l:%c:\ %t%*[^:]:\ %m
