// What may be wrong in a line of TypeScript and still run: every node of the syntax tree with what else could stand there.
import ts from 'typescript';

const operators = {
  '<': ['<=', '>', '>='],
  '<=': ['<', '>=', '>'],
  '>': ['>=', '<', '<='],
  '>=': ['>', '<=', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Operators of which one side alone may be all that a test sees. */
const joining = new Set(['&&', '||', '??']);
/** Operators whose result depends on the order of their sides. */
const ordered = new Set(['-', '/']);

/** Names that are easily taken for each other. */
const twins = twoWay({
  some: 'every',
  find: 'findLast',
  min: 'max',
  first: 'last',
  low: 'high',
  lowOpen: 'highOpen',
  validFrom: 'validTo',
  predecessors: 'successors',
});

/** Functions that answer the same in whichever order they are asked. */
const symmetric = new Set([
  'Math.min',
  'Math.max',
  'sameDefinition',
  'breakBetween',
  'refuseSeries',
  'alike',
]);

/** Calls that are left out: the list as it was. */
const sieves = new Set(['filter', 'sort']);

/**
 * The mutants of a module, each `{ file, line, code, from, to, start, end }`: the source from `start` to `end` is `from`,
 * and becomes `to`; `code` is the text of line `line`, where it starts.
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const mutants = [];
  const visit = (node) => {
    if (isForTheCompiler(node)) return;
    const start = node.getStart(source);
    const { line } = source.getLineAndCharacterOfPosition(start);
    for (const to of new Set(alternatives(node, source)))
      mutants.push({
        file,
        line: line + 1,
        code: lines[line].trim(),
        from: node.getText(source),
        to,
        start,
        end: node.end,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** Types and imports: nothing of them runs. */
function isForTheCompiler(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function alternatives(node, source) {
  const text = (part) => part.getText(source);
  if (ts.isBinaryExpression(node)) return ofBinary(node, text);
  if (ts.isPrefixUnaryExpression(node)) return [`(${text(node.operand)})`];
  if (ts.isConditionalExpression(node)) return [`(${text(node.whenTrue)})`, `(${text(node.whenFalse)})`];
  if (ts.isPropertyAccessExpression(node)) return ofAccess(node, text);
  if (ts.isCallExpression(node)) return ofCall(node, text);
  if (ts.isObjectLiteralExpression(node)) return without(node.properties, text).map((rest) => `{ ${rest} }`);
  if (ts.isArrowFunction(node)) return ofArrow(node, source);
  if (ts.isReturnStatement(node)) return isNothing(node.expression) ? [] : ['return undefined;'];
  if (ts.isIfStatement(node)) return ofIf(node, text);
  if (ts.isExpressionStatement(node)) return [';'];
  return ofLiteral(node);
}

function ofBinary({ left, operatorToken, right }, text) {
  const sign = text(operatorToken);
  const found = (operators[sign] ?? []).map((other) => `${text(left)} ${other} ${text(right)}`);
  if (joining.has(sign)) found.push(text(left), text(right));
  if (ordered.has(sign)) found.push(`(${text(right)}) ${sign} (${text(left)})`);
  return found.map((each) => (ts.isAssignmentOperator(operatorToken.kind) ? each : `(${each})`));
}

function ofAccess({ expression, questionDotToken, name }, text) {
  const twin = twins.get(name.text);
  const found = twin ? [`${text(expression)}${questionDotToken ? '?.' : '.'}${twin}`] : [];
  return questionDotToken ? [...found, `${text(expression)}.${text(name)}`] : found;
}

function ofCall({ expression, arguments: given }, text) {
  const pairs = symmetric.has(text(expression)) ? [] : given.slice(1);
  const found = pairs.map((_, n) => {
    const swapped = given.map(text);
    [swapped[n], swapped[n + 1]] = [swapped[n + 1], swapped[n]];
    return `${text(expression)}(${swapped.join(', ')})`;
  });
  const isSieve = ts.isPropertyAccessExpression(expression) && sieves.has(expression.name.text);
  return isSieve ? [...found, text(expression.expression)] : found;
}

function ofArrow({ body }, source) {
  if (ts.isBlock(body) || isNothing(body)) return [];
  const node = body.parent;
  return [`${source.text.slice(node.getStart(source), body.getStart(source))}undefined`];
}

function ofIf({ thenStatement, elseStatement }, text) {
  return [text(thenStatement), elseStatement ? text(elseStatement) : ';'];
}

function ofLiteral(node) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text.replaceAll('_', '')) + 1)];
  if (ts.isStringLiteral(node) && node.parent.name !== node) return [node.text ? `''` : `'~'`];
  return [];
}

/** The list once without each of its members. */
function without(members, text) {
  return members.map((member) =>
    members
      .filter((other) => other !== member)
      .map(text)
      .join(', '),
  );
}

/** Whether what is returned is as good as `undefined`; `false` has a mutant of its own. */
function isNothing(expression) {
  return (
    expression === undefined ||
    expression.kind === ts.SyntaxKind.FalseKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'undefined')
  );
}

function twoWay(pairs) {
  return new Map(
    Object.entries(pairs).flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
}
