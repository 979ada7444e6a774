// What tests/page/run asks of a page.

// Of each element with text, the contrast of its ink to its ground, as they are
// on the screen: {name: the least of all that are called so}.
const contrasts = () => {
  const channels = c => c.match(/[\d.]+/g).map(Number);
  const light = c => {
    const [r, g, b] = channels(c).slice(0, 3).map(v => {
      v /= 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if ((channels(c)[3] ?? 1) > 0) return c;
    }
  };
  const worst = {};
  const look = (name, ink, behind) => {
    const [a, b] = [light(ink), light(behind)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    worst[name] = Math.min(worst[name] ?? 99, contrast);
  };
  for (const e of document.querySelectorAll('body *')) {
    if (!e.checkVisibility({contentVisibilityAuto: false}) ||
        e.closest('svg')) continue;
    const name = e.localName + (e.className ? '.' + e.className : '');
    if (Array.from(e.childNodes).some(
        n => n.nodeType === 3 && n.data.trim() !== '')) {
      look(name, getComputedStyle(e).color, ground(e));
    }
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(e, part);
      if (style.content === 'none' || style.content === '""') continue;
      const own = channels(style.backgroundColor)[3] === 0;
      look(name + part, style.color,
           own ? ground(e) : style.backgroundColor);
    }
  }
  return worst;
};

// What a checker of accessibility asks for first.
const faults = () => {
  const faults = [];
  const ids = new Set();
  for (const e of document.querySelectorAll('[id]')) {
    if (ids.has(e.id)) faults.push('two of the id ' + e.id);
    ids.add(e.id);
  }
  for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
    for (const e of document.querySelectorAll('[' + name + ']')) {
      if (!ids.has(e.getAttribute(name))) faults.push(name + ' of nothing');
    }
  }
  for (const e of document.querySelectorAll('a[href^="#"]')) {
    if (!ids.has(e.getAttribute('href').slice(1))) {
      faults.push('a link to nowhere: ' + e.outerHTML);
    }
    if (!(e.getAttribute('aria-label') ?? e.textContent).trim()) {
      faults.push('a link without a name');
    }
  }
  for (const e of document.querySelectorAll('input')) {
    if (!e.labels?.length) faults.push('a field without a label');
  }
  for (const e of document.querySelectorAll('fieldset')) {
    if (!e.querySelector('legend')) faults.push('a fieldset without a legend');
  }
  for (const e of document.querySelectorAll('th')) {
    if (!e.scope) faults.push('a table header without a scope');
  }
  let level = 0;
  for (const e of document.querySelectorAll('h1, h2, h3, h4')) {
    const own = Number(e.localName[1]);
    if (own > level + 1) faults.push('a heading too deep: ' + e.textContent);
    level = own;
  }
  for (const name of ['main', 'h1', '[role=search]', 'header.top', 'footer']) {
    if (document.querySelectorAll(name).length !== 1) faults.push('no ' + name);
  }
  if (!document.documentElement.lang) faults.push('no language');
  for (const e of document.querySelectorAll('.text')) {
    if (!e.lang || e.dir !== 'auto') faults.push('a text without language');
  }
  return faults;
};
