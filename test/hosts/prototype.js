/*
 * What Prototype.js 1.6 and 1.7 do to a page's built-ins; neither is in the npm registry. Written after their behaviour, the
 * worse of the two where they differ: methods that `for…in` sees on every array, native ones that take less than they did
 * (`from` neither a mapper nor an iterator, `map` and `filter` hand no array on, `entries` is a list), texts of JSON from
 * `toJSON`, and methods on every element.
 */
(function () {
  const $break = {};
  const own = (value) => value;
  const extend = (target, methods) => {
    for (const name in methods) target[name] = methods[name];
    return target;
  };

  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const results = [];
    for (let n = 0; n < (iterable.length || 0); n++) results[n] = iterable[n];
    return results;
  }

  const { forEach, reverse, slice } = Array.prototype;
  const each = function (visit, context) {
    let index = 0;
    try {
      forEach.call(this, (value) => visit.call(context, value, index++));
    } catch (error) {
      if (error !== $break) throw error;
    }
    return this;
  };
  const collect = function (visit = own, context = undefined) {
    const results = [];
    this.each((value, index) => results.push(visit.call(context, value, index)));
    return results;
  };
  const select = function (visit, context) {
    const results = [];
    this.each((value, index) => visit.call(context, value, index) && results.push(value));
    return results;
  };
  const detect = function (visit, context) {
    let result;
    this.each((value, index) => {
      if (!visit.call(context, value, index)) return;
      result = value;
      throw $break;
    });
    return result;
  };
  const all = function (visit = own, context = undefined) {
    let result = true;
    this.each((value, index) => {
      result = Boolean(visit.call(context, value, index));
      if (!result) throw $break;
    });
    return result;
  };
  const any = function (visit = own, context = undefined) {
    let result = false;
    this.each((value, index) => {
      result = Boolean(visit.call(context, value, index));
      if (result) throw $break;
    });
    return result;
  };
  const include = function (value) {
    return this.indexOf(value) !== -1;
  };
  const toArray = function () {
    return slice.call(this);
  };
  const inject = function (memo, visit, context) {
    this.each((value, index) => (memo = visit.call(context, memo, value, index)));
    return memo;
  };
  const pluck = function (name) {
    return this.map((value) => value[name]);
  };
  extend(Array.prototype, {
    ...{ each, _each: forEach, all, every: all, any, some: any, collect, map: collect, detect, find: detect },
    ...{
      select,
      findAll: select,
      filter: select,
      include,
      member: include,
      inject,
      pluck,
      toArray,
      clone: toArray,
    },
    entries: toArray,
    invoke(name, ...values) {
      return this.map((value) => value[name](...values));
    },
    without: (...values) => this.select((value) => !values.include(value)),
    zip(...others) {
      return this.map((value, index) => [value, ...others.map((other) => other[index])]);
    },
    max() {
      return this.inject(undefined, (most, value) => (most === undefined || value >= most ? value : most));
    },
    min() {
      return this.inject(undefined, (least, value) => (least === undefined || value < least ? value : least));
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    size() {
      return this.length;
    },
    clear() {
      this.length = 0;
      return this;
    },
    compact() {
      return this.select((value) => value !== null && value !== undefined);
    },
    _reverse: reverse,
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    inspect() {
      return `[${this.map(String).join(', ')}]`;
    },
    toJSON() {
      return `[${this.map(Object.toJSON).join(', ')}]`;
    },
  });
  Array.from = $A;

  extend(Object, {
    extend,
    clone: (object) => extend({}, object),
    inspect: String,
    isArray: Array.isArray,
    isFunction: (value) => typeof value === 'function',
    isString: (value) => typeof value === 'string',
    isUndefined: (value) => value === undefined,
    keys(object) {
      if (Object(object) !== object) throw new TypeError();
      const results = [];
      for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) results.push(name);
      return results;
    },
    values: (object) => Object.keys(object).map((name) => object[name]),
    toJSON(value) {
      if (value === null) return 'null';
      if (value === undefined) return undefined;
      if (typeof value.toJSON === 'function') return value.toJSON();
      return typeof value === 'object'
        ? `{${Object.keys(value)
            .map((name) => `${name.toJSON()}: ${Object.toJSON(value[name])}`)
            .join(', ')}}`
        : String(value);
    },
  });

  extend(Function.prototype, {
    bind(context, ...first) {
      if (context === undefined) return this;
      const method = this;
      return function (...rest) {
        return method.apply(context, [...first, ...rest]);
      };
    },
    curry(...first) {
      const method = this;
      return function (...rest) {
        return method.apply(this, [...first, ...rest]);
      };
    },
    delay(seconds, ...values) {
      return setTimeout(() => this(...values), seconds * 1000);
    },
    wrap(wrapper) {
      const method = this;
      return function (...values) {
        return wrapper.call(this, method.bind(this), ...values);
      };
    },
    methodize() {
      const method = this;
      return function (...values) {
        return method(this, ...values);
      };
    },
  });

  const quote = JSON.stringify;
  extend(String.prototype, {
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    gsub(pattern, replacement) {
      return this.split(pattern).join(replacement);
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    endsWith(text) {
      const at = this.length - text.length;
      return at >= 0 && this.indexOf(text, at) === at;
    },
    include(text) {
      return this.indexOf(text) > -1;
    },
    times(count) {
      return new Array(count + 1).join(this);
    },
    capitalize() {
      return this.charAt(0).toUpperCase() + this.substring(1).toLowerCase();
    },
    empty() {
      return this.length === 0;
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return quote(String.prototype.valueOf.call(this));
    },
  });
  extend(Number.prototype, {
    toJSON() {
      return String(this);
    },
    times(visit) {
      for (let n = 0; n < this; n++) visit(n);
      return this;
    },
    round() {
      return Math.round(this);
    },
  });
  RegExp.prototype.match = RegExp.prototype.test;

  const NativeElement = window.Element;
  window.Element = function (tag, attributes) {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  extend(window.Element, NativeElement);
  window.Element.prototype = NativeElement.prototype;
  const visible = (element) => element.style.display !== 'none';
  const elementMethods = {
    visible,
    hide(element) {
      element.style.display = 'none';
      return element;
    },
    show(element) {
      element.style.display = '';
      return element;
    },
    toggle: (element) => (visible(element) ? element.hide() : element.show()),
    remove(element) {
      element.parentNode.removeChild(element);
      return element;
    },
    update(element, content) {
      element.innerHTML = content ?? '';
      return element;
    },
    insert(element, content) {
      element.insertAdjacentHTML('beforeend', content);
      return element;
    },
    empty: (element) => element.innerHTML.strip() === '',
    identify: (element) => (element.id ||= `anonymous_element_${Math.random()}`),
    select: (element, selector) => $A(element.querySelectorAll(selector)),
    match: (element, selector) => element.matches(selector),
    up: (element) => element.parentNode,
    next: (element) => element.nextElementSibling,
    previous: (element) => element.previousElementSibling,
    scrollTo(element) {
      window.scrollTo(0, element.offsetTop);
      return element;
    },
    observe(element, name, handler) {
      element.addEventListener(name, handler);
      return element;
    },
  };
  for (const name in elementMethods) HTMLElement.prototype[name] = elementMethods[name].methodize();
  document.getElementsByClassName = (name) => $A(document.querySelectorAll(`.${name}`));
  extend(window, { $A, $break, $: (id) => document.getElementById(id), Prototype: { Version: '1.7' } });
})();
