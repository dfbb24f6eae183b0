/*
 * What the browser build of MooTools 1.4 with compatibility replaces beside what the server build does, which is all that the
 * npm registry has of it: constructors of the page that its own types take the names of. Written after its behaviour.
 */
(function () {
  /** Wants an event of the browser, and makes something else of it. */
  window.DOMEvent = new Type('DOMEvent', function (event) {
    this.event = event;
    this.type = event.type;
    this.target = event.target;
    return this;
  });
  window.Event = window.DOMEvent;
  window.Request = new Class({ initialize: function () {} });
  window.Window = new Type('Window', function () {});
  window.Document = document.$constructor = new Type('Document', function () {});
  const { parse, stringify } = JSON;
  window.JSON = Object.append({}, { parse, stringify, encode: stringify, decode: parse });

  Function.implement('bind', function (context) {
    const method = this;
    const first = Array.slice(arguments, 1);
    return function () {
      return method.apply(context, first.concat(Array.slice(arguments)));
    };
  });

  const { prototype } = window.Element;
  window.Element = function (tag, properties) {
    return Object.append(document.createElement(tag), properties);
  };
  window.Element.prototype = prototype;
  new Type('Element', window.Element);
  window.Element.implement({
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    erase: function (name) {
      this.removeAttribute(name);
      return this;
    },
    match: function (selector) {
      return this.matches(selector);
    },
    empty: function () {
      this.textContent = '';
      return this;
    },
    destroy: function () {
      this.remove();
      return null;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    clone: function (contents) {
      return this.cloneNode(contents !== false);
    },
    load: function () {
      return this;
    },
    position: function () {
      return this;
    },
    getSize: function () {
      return { x: this.offsetWidth, y: this.offsetHeight };
    },
    scrollTo: function (x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
    addEvent: function (name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
  });
})();
