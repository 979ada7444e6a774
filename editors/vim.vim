" Letters judged by sincerely as they are typed, with ALE (Debian: vim-ale).
packadd! ale
function! SincerelyFix(buffer) abort
  return {'command': 'sincerely check --fix --fail-on never --stdin-filename %s -'}
endfunction
for s:form in ['text', 'markdown', 'mail', 'html', 'po']
  call ale#linter#Define(s:form, {
  \ 'name': 'sincerely',
  \ 'executable': 'sincerely',
  \ 'command': '%e check --format vale --stdin-filename %s -',
  \ 'callback': 'ale#handlers#vale#Handle',
  \})
endfor
" :ALEFix puts in what may be rewritten as it stands.
let g:ale_fixers = {'text': [function('SincerelyFix')], 'markdown': [function('SincerelyFix')]}
