" Letters judged by sincerely as they are typed, with ALE (Debian: vim-ale).
packadd! ale
function! SincerelyFix(buffer) abort
  return {'command': 'sincerely check --fix --fail-on never --stdin-filename %s -'}
endfunction
" It counts characters, ALE bytes.
function! SincerelyFindings(buffer, lines) abort
  return map(ale#handlers#vale#Handle(a:buffer, a:lines), 'extend(v:val, {"vcol": 1})')
endfunction
let g:ale_linters = get(g:, 'ale_linters', {})
let g:ale_fixers = get(g:, 'ale_fixers', {})
for s:form in ['text', 'markdown', 'mail', 'html', 'po']
  call ale#linter#Define(s:form, {
  \ 'name': 'sincerely',
  \ 'executable': 'sincerely',
  \ 'command': '%e check --format vale --stdin-filename %s -',
  \ 'callback': function('SincerelyFindings'),
  \})
  let g:ale_linters[s:form] = ['sincerely']
  " :ALEFix puts in what may be rewritten as it stands.
  let g:ale_fixers[s:form] = [function('SincerelyFix')]
endfor
