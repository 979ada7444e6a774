// Filters, their state in the address, and the keys. All that is shown is in
// the page already: this only shows and hides it.
'use strict';

(() => {
  const all = (selector, root = document) =>
      Array.from(root.querySelectorAll(selector));
  const targetOf = (link) => link.getAttribute('href').slice(1);
  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const search = document.getElementById('search');
  const letters = document.getElementById('letters');
  const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en');

  const findings = [];  // in the order of the page
  const byId = new Map();  // messages and findings, by the id of their element

  const messages = all('.message').map((element) => {
    const message = {
      element,
      language: element.dataset.lang,
      findings: [],
      links: [],
      words: null,
      isShown: true,
    };
    for (const item of element.querySelectorAll('.finding')) {
      const finding = {
        element: item,
        message,
        category: item.dataset.c,
        severity: item.classList[1],
        isShown: true,
      };
      message.findings.push(finding);
      findings.push(finding);
      byId.set(item.id, finding);
    }
    byId.set(element.id, message);
    return message;
  });

  // Marks and numbers in a message's text, found when they are first needed.
  const marksOf = (message) => {
    message.marks ??= all('mark, .ref', message.element).map((element) => ({
      element,
      findings: (element.dataset.f?.split(' ') ??
                 [targetOf(element).slice(1)]).map((n) => byId.get('f' + n)),
    }));
    return message.marks;
  };

  const rows = all('.matrix tbody tr').map((element) => {
    const row = {element, messages: [], isShown: true};
    for (const link of element.querySelectorAll('a')) {
      const message = byId.get(targetOf(link));
      if (!message) continue;
      message.links.push(link);
      row.messages.push(message);
    }
    return row;
  });
  // Those that are out of sight are taken to be as high as their messages are.
  const groups = all('.group').map((element) => ({
    element,
    messages: all('.message', element).map(({id}) => byId.get(id)),
    shown: 20,
    isShown: true,
  }));
  const showGroup = (group) => {
    const shown = group.messages.filter((message) => message.isShown).length;
    if (shown === group.shown) return;
    group.shown = shown;
    group.element.style.containIntrinsicBlockSize = `auto ${shown * 16}rem`;
    show(group, shown > 0);
  };
  const columns = new Map();  // cells by language, found when first needed
  const files = all('.file').map((element) => ({
    element,
    messages: all('.message', element).map(({id}) => byId.get(id)),
  }));

  // What is looked for is found without its case and accents.
  const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      .toLowerCase().replaceAll('ı', 'i').replace(/\s+/g, ' ').normalize('NFC');
  const wordsOf = (message) => {
    message.words ??= fold(
        all('h3, .text, .why, .say, .rule, .kind', message.element)
            .map((part) => part.textContent).join(' '));
    return message.words;
  };

  // The filters.

  const readForm = () => {
    const data = new FormData(form);
    return {
      lang: new Set(data.getAll('lang')),
      cat: new Set(data.getAll('cat')),
      sev: new Set(data.getAll('sev')),
      only: data.has('only'),
      q: data.get('q').trim(),
    };
  };

  const clear = () => {
    for (const input of form.elements) {
      if (input.name !== '' && input.type === 'checkbox') input.checked = false;
    }
    search.value = '';
  };

  const show = (thing, isShown) => {
    if (thing.isShown === isShown) return;
    thing.isShown = isShown;
    thing.element.hidden = !isShown;
  };

  const showMarks = (message) => {
    for (const {element, findings: found} of marksOf(message)) {
      const isShown = found.some((finding) => finding?.isShown);
      if (element.localName === 'mark') {
        element.classList.toggle('off', !isShown);
      } else {
        element.hidden = !isShown;
      }
    }
  };

  const showColumns = (wanted) => {
    if (columns.size === 0) {
      if (wanted.size === 0) return;
      for (const cell of all('.matrix [data-lang]')) {
        const language = cell.dataset.lang;
        if (!columns.has(language)) columns.set(language, {cells: []});
        columns.get(language).cells.push(cell);
      }
    }
    for (const [language, column] of columns) {
      const isHidden = wanted.size > 0 && !wanted.has(language);
      if (isHidden === (column.isHidden ?? false)) continue;
      column.isHidden = isHidden;
      for (const cell of column.cells) cell.hidden = isHidden;
    }
  };

  const filterMessage = (message, wanted) => {
    let changed = false;
    let shown = 0;
    for (const finding of message.findings) {
      const fits = (wanted.cat.size === 0 || wanted.cat.has(finding.category)) &&
          (wanted.sev.size === 0 || wanted.sev.has(finding.severity));
      if (fits) ++shown;
      if (fits !== finding.isShown) changed = true;
      show(finding, fits);
    }
    if (changed) showMarks(message);
    const asksForFindings =
        wanted.only || wanted.cat.size > 0 || wanted.sev.size > 0;
    const fits = (wanted.lang.size === 0 || wanted.lang.has(message.language)) &&
        (shown > 0 || !asksForFindings) &&
        (wanted.folded === '' || wordsOf(message).includes(wanted.folded));
    show(message, fits);
    for (const link of message.links) {
      if (link.hidden === fits) link.hidden = !fits;
    }
    return fits ? shown : 0;
  };

  const apply = () => {
    const wanted = readForm();
    wanted.folded = fold(wanted.q);
    let found = 0;
    for (const message of messages) found += filterMessage(message, wanted);
    groups.forEach(showGroup);
    for (const row of rows) {
      show(row, row.messages.some((message) => message.isShown));
    }
    showColumns(wanted.lang);
    const isFiltered = wanted.only || wanted.folded !== '' ||
        wanted.lang.size + wanted.cat.size + wanted.sev.size > 0;
    for (const file of files) {
      const isShown = !isFiltered ||
          file.messages.some((message) => message.isShown);
      if (file.element.hidden === isShown) file.element.hidden = !isShown;
    }
    tell(found);
    return wanted;
  };

  const tell = (found) => {
    const shown = messages.filter((message) => message.isShown).length;
    const values = {shown, total: messages.length, findings: found};
    count.textContent = count.dataset.pattern.replace(
        /\{(\w+)\}/g, (_, name) => numbers.format(values[name]));
    nothing.hidden = shown > 0 || messages.length === 0;
  };

  // The address: #lang=lv,tr&sev=error&only=1&q=…&at=m12

  const write = (wanted, at, isStep) => {
    const parts = [];
    for (const name of ['lang', 'cat', 'sev']) {
      if (wanted[name].size === 0) continue;
      parts.push(name + '=' +
                 Array.from(wanted[name], encodeURIComponent).join(','));
    }
    if (wanted.only) parts.push('only=1');
    if (wanted.q !== '') parts.push('q=' + encodeURIComponent(wanted.q));
    if (at) parts.push('at=' + at);
    const address = '#' + parts.join('&');
    if (address === (location.hash || '#')) return;
    if (isStep) {
      history.pushState(null, '', address);
    } else {
      history.replaceState(null, '', address);
    }
  };

  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;  // an address that somebody cut off
    }
  };

  const read = () => {
    const hash = location.hash.slice(1);
    const values = new Map(hash.split('&').map((part) => {
      const equals = part.indexOf('=');
      return equals < 0 ? ['at', decode(part)] :
                          [part.slice(0, equals), part.slice(equals + 1)];
    }));
    for (const input of form.elements) {
      if (input.type !== 'checkbox' || input.name === '') continue;
      const wanted = values.get(input.name)?.split(',').map(decode);
      input.checked = wanted?.includes(input.value) ?? false;
    }
    search.value = decode(values.get('q') ?? '');
    apply();
    if (values.get('at')) go(decode(values.get('at')));
  };

  // Places.

  let current = null;  // the finding that was gone to last

  const bring = (element, block) => {
    // What lay out of sight had only been guessed at: once more, as it is.
    element.scrollIntoView({block});
    requestAnimationFrame(() => element.scrollIntoView({block}));
  };

  // Returns false if there is no such place.
  const go = (id) => {
    const element = document.getElementById(id);
    if (!element) return false;
    const thing = byId.get(id);
    const hidden = thing && !(thing.isShown && (thing.message ?? thing).isShown);
    if (hidden || element.closest('[hidden]')) {
      clear();
      write(apply(), id, false);
    }
    if (thing?.message) current = thing;
    bring(element, thing?.message ? 'center' : 'start');
    element.focus({preventScroll: true});
    return true;
  };

  const step = (by) => {
    const shown = findings.filter(
        (finding) => finding.isShown && finding.message.isShown);
    if (shown.length === 0) return;
    const near = document.activeElement?.closest('.finding, .message');
    const from = near?.classList.contains('finding') ? byId.get(near.id) :
        near ? null : current;
    let at = from ? shown.indexOf(from) : -1;
    if (at >= 0) {
      at += by;
    } else {
      const begin = near ?? current?.element;
      const after = !begin ? 0 : shown.findIndex(({element}) =>
          begin.compareDocumentPosition(element) &
          Node.DOCUMENT_POSITION_FOLLOWING);
      at = by > 0 ? (after < 0 ? shown.length : after) :
                    (after < 0 ? shown.length : after) - 1;
    }
    const next = shown[Math.min(Math.max(at, 0), shown.length - 1)];
    go(next.element.id);
    write(readForm(), next.element.id, false);
  };

  const pointAt = (item) => {
    for (const mark of all('mark.here')) mark.classList.remove('here');
    const finding = item && byId.get(item.id);
    if (!finding?.message) return;
    for (const mark of marksOf(finding.message)) {
      if (mark.element.localName !== 'mark') continue;
      mark.element.classList.toggle('here', mark.findings.includes(finding));
    }
  };

  // Events.

  let isAwaited = false;
  form.addEventListener('input', (event) => {
    if (event.target === letters || isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      write(apply(), null, false);
    });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
    write(apply(), null, false);
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = targetOf(link);
    if (!go(id)) return;
    event.preventDefault();
    write(readForm(), id, true);
  });

  document.addEventListener('focusin', (event) =>
      pointAt(event.target.closest('.finding')));

  const keys = {
    n: () => step(1),
    j: () => step(1),
    p: () => step(-1),
    k: () => step(-1),
    '/': () => {
      document.querySelector('#filters > details').open = true;
      search.focus();
      search.select();
    },
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === search) {
      search.blur();
      return;
    }
    const isTyping = event.target.matches?.('input:not([type="checkbox"])');
    if (isTyping || !letters.checked || event.ctrlKey || event.metaKey ||
        event.altKey || event.isComposing || !Object.hasOwn(keys, event.key)) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });

  addEventListener('popstate', read);

  form.hidden = false;
  if (matchMedia('(max-width: 64rem)').matches) {
    document.querySelector('#filters > details').open = false;
  }
  read();

  // What is searched in, and what is marked, is made ready while nobody waits.
  let ready = 0;
  const prepare = (deadline) => {
    while (ready < messages.length && deadline.timeRemaining() > 2) {
      wordsOf(messages[ready]);
      marksOf(messages[ready++]);
    }
    if (ready < messages.length) requestIdleCallback(prepare);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(prepare);
})();
