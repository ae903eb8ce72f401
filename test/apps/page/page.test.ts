/** report.html in real Chromium: all tests of it, in one process with one browser. */

import './accessibility.ts';
import './safety.ts';
import './size.ts';
import './use.ts';
