import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXmlText } from '../../src/text/structured-xml.ts';

const value = (text: string) => {
  const read = readXmlText(text);
  return read.is === 'value' ? JSON.parse(JSON.stringify(read.value)) : read.reason;
};

describe('XML', () => {
  it('is attributes, children by their local names, and text', () => {
    const text = `\uFEFF<?xml version="1.0"?>\n<!-- <a> --><b:r xmlns:b="u" x='1 &lt; "2"'>
      <a>one &amp; <![CDATA[<two>]]></a><b:a y=""/>mixed<c><d/></c></b:r>\n`;
    assert.deepEqual(value(text), {
      '@xmlns:b': 'u',
      '@x': '1 < "2"',
      '#text': 'mixed',
      a: [{ '#text': 'one & <two>' }, { '@y': '' }],
      c: [{ d: [{}] }],
    });
    assert.deepEqual(value('<a>&#65;&#x1F600;</a>'), { '#text': 'A😀' });
  });

  it('that is not well formed is refused, with its place', () => {
    for (const text of [
      '<a>',
      '<a></b>',
      '<a/><b/>',
      'x<a/>',
      '<a/>x',
      '<a b=c/>',
      '<a b="1" b="2"/>',
      '<a b="<"/>',
      '<a>&nbsp;</a>',
      '<a>&amp</a>',
      '<a>&#0;</a>',
      '<a>&#x110000;</a>',
      '<a><!-- </a>',
      '<a></a/>',
      '</a>',
      '<1/>',
      '<a><__proto__ x="1"/></a>',
    ])
      assert.equal(value(text), 'syntax', text);
    assert.equal(value('  '), 'empty');
    const broken = readXmlText('<a>\n  <b></c>\n</a>');
    assert.deepEqual(
      [broken.is, 'line' in broken && broken.line, 'column' in broken && broken.column],
      ['malformed', 2, 6],
    );
  });

  it('has no document type, and so no entities of its own', () => {
    assert.equal(value('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), 'syntax');
  });

  it('nests as deep as other syntaxes', () => {
    assert.equal(value('<a>'.repeat(300) + '</a>'.repeat(300)), 'too-deep');
    assert.notEqual(value('<a>'.repeat(100) + '</a>'.repeat(100)), 'too-deep');
  });

  it('tells where an element begins', () => {
    const read = readXmlText('<a>\n  <b/>\n  <b><c/></b>\n</a>');
    assert.ok(read.is === 'value');
    assert.deepEqual(read.place(['b', 1, 'c', 0]), { line: 3, column: 6 });
    assert.deepEqual(read.place(['b', 7]), { line: 1, column: 1 });
    assert.deepEqual(read.place(['constructor']), { line: 1, column: 1 });
  });
});
