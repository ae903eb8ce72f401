import "./rolldown-runtime.js";
import { $t as upstreamWords, Ar as countOf, Dr as place, Jt as besides, Kt as stageText, On as ruleOf, Qt as headline, Wr as folderOf, Yt as verdictOf, ai as cut, an as EVIDENCES, cn as STAGE_VIEW, di as FILE_STATUSES, ei as shortDigest, fi as isUnfinished, gn as describeKind, ii as visible, in as shardName, jr as SEVERITIES, ln as STATUS_VIEW, oi as cutMiddle, on as EVIDENCE_WORDS, qt as baseWords, si as withoutTrailing, ti as showInvisible, tn as sizeOf, vn as shareRows, wn as ungrouped } from "./check.js";
import { n as fixLines, r as isPlain } from "./fix-hint.js";
import { t as saidOf } from "./said.js";
import { t as isSuppressed } from "./suppressed.js";
import { a as lineUrl, s as runUrl } from "./links.js";

const SCRIPT = "(function(){function e(){let e=document.createElement(`p`);e.className=`unseen`,e.setAttribute(`role`,`status`),document.body.append(e),document.addEventListener(`click`,async r=>{let i=r.target instanceof Element?r.target.closest(`button.copy`):null;if(i===null)return;let a=await n(i.dataset.copy??t(i));i.classList.add(a?`copied`:`refused`),e.textContent=a?`Copied`:`The browser did not allow to copy`,setTimeout(()=>{i.classList.remove(`copied`,`refused`),e.textContent=``},1600)})}function t(e){return[...e.parentElement?.querySelectorAll(`.line`)??[]].map(e=>`${e.textContent}\\n`).join(``)}async function n(e){try{return await navigator.clipboard.writeText(e),!0}catch{return r(e)}}function r(e){let t=document.activeElement,n=document.createElement(`textarea`);n.value=e,n.className=`unseen`,document.body.append(n),n.select();let r=document.execCommand(`copy`);return n.remove(),t instanceof HTMLElement&&t.focus(),r}function i(e,t){return e.length<=t?e:t<1?``:`${o(e,t-1)}\\u2026`}function a(e,t){if(e.length<=t)return e;if(t<3)return i(e,t);let n=Math.floor((t-1)/2),r=e.length-n;return s(e.charCodeAt(r))&&(r+=1),`${o(e,t-1-n)}\\u2026${e.slice(r)}`}function o(e,t){let n=t>0&&s(e.charCodeAt(t));return e.slice(0,n?t-1:t)}function s(e){return e>=56320&&e<=57343}let c=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800]/gu;function l(e){return u(e,d)}function u(e,t){return e.replace(c,t)}function d(e){return`\\\\u{${(e.codePointAt(0)??0).toString(16).padStart(4,`0`)}}`}function f(e){return/^[0-9a-f]{64}$/i.test(e)?`${e.slice(0,12)}\\u2026`:e}function p(e){return e.split(`/`).map(ee).join(`/`)}function ee(e){return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}let m=[`bytes`,`KiB`,`MiB`,`GiB`,`TiB`,`PiB`];function h(e){if(e===1)return`1 byte`;let t=Math.min(m.length-1,e<1?0:Math.floor(Math.log2(e)/10));return t>0&&t<m.length-1&&e/1024**t>=1023.95&&(t+=1),`${(e/1024**t).toFixed(t===0?0:1)} ${m[t]}`}let g=[`mismatched`,`missing`,`unreadable`,`changed`,`skipped`,`unverified`,`matched`],_={mismatched:{mark:`\\u274c`,sign:`\\u2717`,meaning:`content is not what is recorded`},changed:{mark:`\\u26a0\\ufe0f`,sign:`!`,meaning:`written to while it was read`},unreadable:{mark:`\\u274c`,sign:`!`,meaning:`there, but could not be read`},missing:{mark:`\\u274c`,sign:`\\u2717`,meaning:`recorded, but not there`},skipped:{mark:`\\u23ed\\ufe0f`,sign:`\\u2026`,meaning:`not read: the time ran out or the run was canceled`},unverified:{mark:`\\u26aa`,sign:`?`,meaning:`nothing recorded to compare with, or no evidence`},matched:{mark:`\\u2705`,sign:`\\u2713`,meaning:`content is what is recorded`}};g.filter(e=>e!==`matched`);let v=[`bytes`,`pointer`,`upstream`,`none`],te={bytes:`by bytes`,pointer:`by pointer`,upstream:`by upstream`,none:`nothing read`};function y(e,t={},...n){return{tag:e,attributes:t,children:n}}function b(e){return Array.isArray(e)}function ne(e){let[t,n]=[e.recorded.split(`,`),e.actual.split(`,`)];return S(e.paths).map((r,i)=>{let a=t[i]??``,o=n[i]??``,s=e.sizes[i]??-1,c=e.actualSizes[i]??-1;return{path:r,list:e.lists[e.list[i]??0]??``,recorded:{sha256:a||null,size_bytes:x(s)},actual:{sha256:o===`=`?a||null:o||null,size_bytes:x(c===-2?s:c)},status:g[Number(e.status.charAt(i))]??`unverified`,evidence:v[Number(e.evidence.charAt(i))]??`none`}})}let x=e=>e<0?null:e;function S(e){let t=[],n=``;for(let r=0;r+1<e.length;r+=2)n=n.slice(0,Number(e[r]))+e[r+1],t.push(n);return t}function C({sha256:e,digest:t},n){return t!==void 0&&n?.sha256===null?t:e??t??null}function w(e){let[t=``,n]=e.split(`:`).reverse(),r=T(t);return n===void 0?r:`${n}:${r}`}function T(e){return[...atob(e)].map(e=>e.charCodeAt(0).toString(16).padStart(2,`0`)).join(``)}function E({actual:e,recorded:t}){return e.size_bytes??t.size_bytes}let D=[{id:`status`,name:`Status`},{id:`path`,name:`File`},{id:`evidence`,name:`Evidence`},{id:`size`,name:`Size`},{id:`recorded`,name:`Recorded SHA-256`},{id:`actual`,name:`Found SHA-256`},{id:`list`,name:`Recorded in`}];function O(e){let{path:t,list:n,recorded:r,actual:i,status:o,evidence:s}=e,c=E(e),l=C(i,r);return y(`tr`,{class:`file ${o}`},y(`td`,{},y(`span`,{class:`status ${o}`},`${_[o].sign} ${o}`)),y(`th`,{scope:`row`},y(`code`,{},t)),y(`td`,{class:s===`none`?`none`:null},te[s]),y(`td`,{class:`number`,title:c===null?null:`${c} bytes`},c===null?y(`span`,{class:`none`},`not known`):re(e,c)),y(`td`,{},k(C(r),`recorded`)),y(`td`,{},l!==null&&l===C(r)?y(`span`,{class:`same`},`the same`):k(l,`found`)),y(`td`,{},y(`code`,{},a(n,120))))}function re({recorded:e,actual:t},n){let{size_bytes:r}=e;return r===null||t.size_bytes===null||r===t.size_bytes?h(n):[h(n),y(`span`,{class:`other`},`recorded: ${h(r)}`)]}function k(e,t){return e===null?y(`span`,{class:`none`},`none`):y(`button`,{type:`button`,class:`digest copy`,\"data-copy\":e,title:e,\"aria-label\":`Copy the ${t} ${e.includes(`:`)?``:`SHA-256 `}${f(e)}`},f(e))}function A(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function j(e){return[...document.querySelectorAll(`script[type=\"application/json\"][data-name=\"${e}\"]`)].map(e=>JSON.parse(e.textContent??`null`))}var ie=class{#e;#t=null;#n=null;constructor(e){this.#e=e}ask({query:e,status:t,evidence:n,sort:r,isDescending:i}){let a=e.trim().toLowerCase(),o=a===``?[]:this.#r(),s=/^[0-9a-f]{6,64}$/.test(a)?this.#i():null,c=[];for(let[e,r]of this.#e.entries())(t===`!matched`?r.status===`matched`:t!==``&&r.status!==t)||(n===``||r.evidence===n)&&(a===``||o[e]?.includes(a)||s?.[e]?.includes(` ${a}`))&&c.push(e);let l=N[r],u=this.#e.map(l),d=i?-1:1;return c.sort((e,t)=>d*P(u[e]??``,u[t]??``)||e-t)}row(e){let t=this.#e[e];if(t===void 0)return null;let{recorded:n,actual:r}=t;return{...t,recorded:{...n,sha256:M(n.sha256)},actual:{...r,sha256:M(r.sha256)}}}get length(){return this.#e.length}#r(){return this.#t??=this.#e.map(({path:e})=>l(e).toLowerCase()),this.#t}#i(){return this.#n??=this.#e.map(({recorded:e,actual:t})=>` ${M(e.sha256)} ${M(t.sha256)}`),this.#n}};let M=e=>e===null?null:w(e),N={status:({status:e})=>g.indexOf(e),path:({path:e})=>e,evidence:({evidence:e})=>v.indexOf(e),size:e=>E(e)??-1,recorded:({recorded:e})=>M(e.sha256)??``,actual:({actual:e})=>M(e.sha256)??``,list:({list:e})=>e};function P(e,t){return e<t?-1:+(e>t)}function F(e,t){let n=document.getElementById(e);return n instanceof t?n:null}function I(e){let t=document.createDocumentFragment();return L(t,e),t}function L(e,t){if(t!==null){if(typeof t==`string`||typeof t==`number`)e.appendChild(new Text(l(String(t))));else if(b(t))for(let n of t)L(e,n);else e.appendChild(R(t))}}function R({tag:e,attributes:t,children:n}){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==null&&n!==!1&&r.setAttribute(e,n===!0?``:l(String(n)));return L(r,n),r}let z={query:``,status:``,evidence:``,sort:`status`,isDescending:!1};function B(){let e=F(`file-table`,HTMLTableElement),t=F(`filters`,HTMLFormElement),n=e?.tBodies[0],[r,i]=[document.getElementById(`file-count`),document.getElementById(`pages`)],a=F(`query`,HTMLInputElement),[o,s]=[F(`status`,HTMLSelectElement),F(`evidence-filter`,HTMLSelectElement)];if(!e||!n||!t||!r||!i||!a||!o||!s)return null;let c=null,l=z,u=0,d=[],f=()=>{let t=d.slice(u*100,(u+1)*100);n.replaceChildren(I(t.flatMap(e=>c?.row(e)??[]).map(O))),r.textContent=c===null||d.length===c.length?A(d.length,`file`):`${d.length} of ${A(c.length,`file`)}`,U(i,u,Math.ceil(d.length/100),t=>{u=t,f(),e.scrollIntoView({block:`start`})})},p=t=>{l={...l,...t},c??=new ie(j(`files`).flatMap(ne)),d=c.ask(l),u=0,a.value!==l.query&&(a.value=l.query),[o.value,s.value]=[l.status,l.evidence],H(e,l),f()};return V(e,e=>p({sort:e,isDescending:l.sort===e?!l.isDescending:e===`size`})),a.addEventListener(`input`,()=>p({query:a.value})),o.addEventListener(`change`,()=>p({status:o.value})),s.addEventListener(`change`,()=>p({evidence:s.value})),t.addEventListener(`submit`,e=>e.preventDefault()),t.addEventListener(`reset`,()=>p({query:``,status:``,evidence:``})),p({}),{show:p}}function V(e,t){for(let n of e.querySelectorAll(`th[data-column]`)){let e=document.createElement(`button`);e.type=`button`,e.textContent=n.textContent,n.replaceChildren(e),e.addEventListener(`click`,()=>{let e=D.find(({id:e})=>e===n.dataset.column);e&&t(e.id)})}}function H(e,{sort:t,isDescending:n}){for(let r of e.querySelectorAll(`th[data-column]`))r.dataset.column===t?r.setAttribute(`aria-sort`,n?`descending`:`ascending`):r.removeAttribute(`aria-sort`)}function U(e,t,n,r){let i=document.activeElement?.getAttribute(`data-go`)??null,a=(e,i)=>{let a=document.createElement(`button`);return a.type=`button`,a.textContent=e,a.dataset.go=e,a.disabled=i<0||i>=n||i===t,a.addEventListener(`click`,()=>r(i)),a},o=document.createElement(`span`);o.textContent=`page ${t+1} of ${n}`;let s=[a(`First`,0),a(`Previous`,t-1),o,a(`Next`,t+1),a(`Last`,n-1)];e.replaceChildren(...n>1?s:[]),i!==null&&e.querySelector(`[data-go=\"${i}\"]:enabled, button:enabled`)?.focus()}function W(e){let t=F(`map`,SVGSVGElement),n=document.getElementById(`map-info`);if(t===null||n===null)return;let r=[...t.querySelectorAll(`.cell`)];t.setAttribute(`role`,`group`),t.setAttribute(`aria-label`,`${t.getAttribute(`aria-label`)}; arrow keys move, Enter finds the files`);for(let[e,t]of r.entries())t.setAttribute(`role`,t.dataset.find===void 0?`img`:`button`),t.setAttribute(`aria-label`,G(t)),t.setAttribute(`tabindex`,e===0?`0`:`-1`);let i=e=>e.target instanceof Element?e.target.closest(`.cell`):null,a=e=>{let t=i(e);t!==null&&(n.textContent=G(t))};t.addEventListener(`focusin`,a),t.addEventListener(`pointerover`,a);let o=t=>t.dataset.find!==void 0&&e(t.dataset.find);t.addEventListener(`click`,e=>{let t=i(e);t!==null&&o(t)}),t.addEventListener(`keydown`,e=>{let t=i(e);if(!(t===null||e.ctrlKey||e.metaKey||e.altKey)){if(e.key===`Enter`||e.key===` `)o(t);else if(!K(r,t,e.key))return;e.preventDefault()}})}let G=e=>e.querySelector(`title`)?.textContent??``;function K(e,t,n){let r=n===`Home`?e[0]:n===`End`?e.at(-1):q(n)?J(e,t,n):null;return r!==null&&(r===void 0||(t.setAttribute(`tabindex`,`-1`),r.setAttribute(`tabindex`,`0`),r.focus()),!0)}let q=e=>/^Arrow(Left|Right|Up|Down)$/.test(e);function J(e,t,n){let[r,i]=Y(t),a,o=1/0;for(let s of e){let[e,c]=Y(s),[l,u]=[e-r,c-i],d={ArrowLeft:-l,ArrowRight:l,ArrowUp:-u,ArrowDown:u}[n],f=d+2*Math.abs(n===`ArrowLeft`||n===`ArrowRight`?u:l);s===t||d<=1||f>=o||([a,o]=[s,f])}return a}function Y(e){let{x:t,y:n,width:r,height:i}=e.getBBox();return[t+r/2,n+i/2]}function ae({server:e,repository:t}){return/^https?:\\/\\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?$/i.test(e)&&/^[\\w-][\\w.-]*\\/(?!\\.+$)[\\w.-]+$/.test(t)?`${e}/${t}`:null}function oe(e,{file:t,line:n}){let r=e&&ae(e),i=se(e?.folder??``,t);return!e||!r||i===null||!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(e.commit)?null:`${r}/blob/${e.commit}/${p(i)}${Number.isSafeInteger(n)?`#L${n}`:``}`}function se(e,t){return!t.split(`/`).every(e=>e!==``&&e!==`.`&&e!==`..`)||/\\p{Cc}/u.test(t)||!t.isWellFormed()?null:e===``?t:`${e}/${t}`}function ce(e,t){return le(oe(t,e),y(`code`,{},`${e.file}:${e.line}`))}function le(e,t){return e===null?t:y(`a`,{href:e,rel:`noreferrer`},t)}function X(e,t){return y(`button`,{type:`button`,class:`copy`,\"data-copy\":e,\"aria-label\":`Copy the ${t}`},`Copy`)}function ue(e){return y(`p`,{class:`command`},y(`code`,{},e),X(e,`command`))}function de(e,t){let{subject:n,said:r,expected:i,actual:a,location:o,related:s,command:c,suppressed:l}=e,u=[o,s].filter(e=>e!==null);return y(`li`,{class:`finding`},n===``?null:y(`p`,{class:`subject`},y(`code`,{},n),X(n,`name`)),r.length===0?null:y(`p`,{class:`said`},fe(r)),i===null&&a===null?null:pe(i,a),u.length===0?null:y(`p`,{class:`where`},`At `,me(u.map(e=>ce(e,t)),` and `)),c===null?null:ue(`${c} ${n}`),l===null?null:Q(l))}function fe(e){return e.map(({is:e,text:t})=>e===`text`||e===`count`?t:y(`code`,{},t))}function pe(e,t){return y(`dl`,{class:`values`},Z(`Expected`,e),Z(`Found`,t))}function Z(e,t){let n=e.toLowerCase();return y(`div`,{class:n},y(`dt`,{},e,t===null?null:X(t,`${n} value`)),y(`dd`,{},t===null?y(`span`,{class:`none`},`nothing`):y(`code`,{},t)))}function me(e,t){return e.flatMap((e,n)=>n===0?[e]:[t,e])}function Q({reason:e,expires:t}){return y(`p`,{class:`suppression`},`Suppressed until ${t}: ${e}`)}let he=e=>({is:`place`,text:`${e.file}:${e.line}`,location:e}),ge=[`text`,`code`,`path`,`digest`,`count`,`place`];function _e(e){let{files:t,messages:n,commands:r}=e,i=e=>e===0?null:{file:t[e[0]]??``,line:e[1],column:e[2]},a=S(e.subjects);return e.rows.map(([e,t,o,s,c,l,u],d)=>{let f={subject:a[d]??``,said:[],expected:t,actual:o,location:i(s),related:i(c),command:r[l]??null,suppressed:u===void 0?null:{reason:u[0],expires:u[1]}};return{...f,said:ye(n[e]??[],f)}})}function ve({subject:e,expected:t,actual:n,related:r}){return[e,t,n,r&&he(r).text]}function ye(e,t){let n=ve(t);return e.map(([e,t])=>{let r=typeof t==`number`?n[t]??``:t,i=ge[e]??`text`;return i===`place`?{is:`code`,text:r}:{is:i,text:r}})}function be(){let e=null,t=j(`links`)[0]??null;for(let n of document.querySelectorAll(`.more[data-group]`)){let r=n.dataset.group??``,i=Number(n.dataset.count),a=0,o=document.createElement(`button`);o.type=`button`,o.textContent=`Show ${Math.min(100,i)} more of ${i}`,n.replaceChildren(o),o.addEventListener(`click`,()=>{e??=Ce();let s=(e.get(r)??[]).slice(a,a+100),c=a;a+=s.length;let l=Se(n),u=l.children.length;l.append(I(s.map(e=>de(e,t))));let d=i-a;a>=(e.get(r)?.length??0)?n.textContent=d>0?`and ${d} more, in report.json.`:``:o.textContent=`Show ${Math.min(100,d)} more of ${d}`,a>c&&xe(l.children[u])})}}function xe(e){e instanceof HTMLElement&&(e.tabIndex=-1,e.focus())}function Se(e){let t=e.previousElementSibling;if(t?.classList.contains(`cards`))return t;let n=document.createElement(`ol`);return n.className=`cards`,e.before(n),n}function Ce(){let e=/* @__PURE__ */ new Map;for(let t of j(`findings`))e.set(t.key,[...e.get(t.key)??[],..._e(t)]);return e}function we(){let e=[];addEventListener(`beforeprint`,()=>{e=[...document.querySelectorAll(`details:not([open])`)];for(let t of e)t.open=!0}),addEventListener(`afterprint`,()=>{for(let t of e)t.open=!1})}document.documentElement.classList.add(`scripts`),e(),we(),be();let $=B();W(e=>{$!==null&&($.show({query:e,status:``,evidence:``}),document.getElementById(`query`)?.focus())});for(let e of document.querySelectorAll(`.legend a[data-status]`))e.addEventListener(`click`,()=>$?.show({query:``,status:e.dataset.status??``,evidence:e.dataset.evidence??``}))})();";
const SCRIPT_SHA256 = "vCS5dcbn4Ge5QfZn7pBuKAEM9TfLsE2eR4ZHF/zVx0k=";
const STYLE = ":root{--paper:#f6f7f9;--card:#ffffff;--ink:#1b2230;--soft:#566073;--line:#dde1e8;--link:#0b57c4;--focus:#0b57c4;--code:#eef1f5;--good:#1a7340;--bad:#b3202c;--warn:#8a5200;--note:#2d5fae;--good-paper:#e7f5ec;--bad-paper:#fdeaea;--warn-paper:#fdf3e0;--note-paper:#e9f0fb;--matched:#b9e2c8;--matched-ink:#10381f;--mismatched:#c4283a;--mismatched-ink:#ffffff;--missing:#f4b8bd;--missing-ink:#4d0a12;--odd:#f3c979;--odd-ink:#432a00;--unseen:#dfe3ea;--unseen-ink:#2a3242;--hatch:rgb(20 30 50 / 28%);color-scheme:light}@media screen and (prefers-color-scheme:dark){:root{--paper:#10141b;--card:#181e28;--ink:#e7ebf2;--soft:#a3adbd;--line:#2c3544;--link:#86b7ff;--focus:#86b7ff;--code:#232b38;--good:#74d09a;--bad:#ff8f96;--warn:#f0b860;--note:#93bbff;--good-paper:#14291d;--bad-paper:#331a1e;--warn-paper:#30240f;--note-paper:#182537;--matched:#1e5c3b;--matched-ink:#e3f7ea;--mismatched:#c4283a;--mismatched-ink:#ffffff;--missing:#6b2730;--missing-ink:#ffe9ea;--odd:#7a5310;--odd-ink:#fff1d6;--unseen:#3a4354;--unseen-ink:#eef1f6;--hatch:rgb(255 255 255 / 24%);color-scheme:dark}}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0;background:var(--paper);color:var(--ink);font:\n16px / 1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif}.verdict > *{max-width:73.5rem;margin-inline:auto}main{max-width:76rem;margin-inline:auto;padding:0 1.25rem 4rem}h1,h2,h3{line-height:1.25;text-wrap:balance}h2{margin:0 0 0.75rem;font-size:1.25rem}h3{margin:0 0 0.5rem;font-size:1.05rem}p,ul,ol,dl{margin:0 0 0.75rem}a{color:var(--link)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}code,pre{font:\n0.875em / 1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace;unicode-bidi:isolate;overflow-wrap:anywhere}code{padding:0.1em 0.3em;border-radius:4px;background:var(--code)}a code{color:inherit}.unseen,.skip-link:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip-link:focus{position:absolute;top:0.5rem;left:0.5rem;padding:0.5rem 1rem;background:var(--card)}.patterns{position:absolute}html:not(.scripts) :is(.scripted,.copy:not(.digest)){display:none}.verdict{--tone:var(--good);--tone-paper:var(--good-paper);padding:1.75rem 1.25rem 1.25rem;border-bottom:1px solid var(--line);border-top:6px solid var(--tone);background:var(--tone-paper)}.verdict.fail{--tone:var(--bad);--tone-paper:var(--bad-paper)}.verdict.error,.verdict.part{--tone:var(--warn);--tone-paper:var(--warn-paper)}.brand,.facts{color:var(--soft);font-size:0.9rem}.brand strong{color:var(--ink)}h1{display:flex;gap:0.75rem;align-items:center;margin-top:0;margin-bottom:0.5rem;font-size:clamp(1.5rem,1rem + 2.4vw,2.25rem);letter-spacing:-0.015em}.icon{flex:none}.icon circle{fill:var(--tone)}.icon path{fill:none;stroke:var(--tone-paper);stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}.lead{font-size:1.125rem;overflow-wrap:anywhere}.facts{margin-bottom:0;overflow-wrap:anywhere}.first{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:0 1.5rem}section:is(main > *,.first > *){margin-top:1.5rem;padding:1.25rem 1.5rem;border:1px solid var(--line);border-radius:12px;background:var(--card)}section > :last-child{margin-bottom:0}.steps{display:grid;gap:0.6rem;padding-left:1.4rem}.steps a{font-weight:600}.step{display:block}.bar{display:block;width:100%;height:1.25rem;margin-bottom:0.9rem;border-radius:4px}.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:0.6rem 1.5rem;padding:0;list-style:none}.legend a{display:inline-flex;gap:0.55rem;align-items:center;color:var(--ink);text-decoration-color:var(--soft);text-underline-offset:3px}.legend .meaning{display:block;padding-left:2.3rem;color:var(--soft);font-size:0.85rem}.swatch{flex:none;width:1.75rem;height:1.15rem;border-radius:3px}.gaps{padding:0.9rem 1.1rem;border-left:4px solid var(--warn);border-radius:4px;background:var(--warn-paper)}.gaps h3{font-size:1rem}.gaps ul{margin:0;padding-left:1.2rem}.treemap{margin:0 0 1rem}.scroll{overflow-x:auto}#map{display:block;width:100%;min-width:44rem;height:auto;border-radius:6px;user-select:none}.cell,.label{--fill:var(--matched);--on:var(--matched-ink)}:is(.cell,.label).mismatched{--fill:var(--mismatched);--on:var(--mismatched-ink)}:is(.cell,.label).missing{--fill:var(--missing);--on:var(--missing-ink)}:is(.cell,.label):is(.unreadable,.changed){--fill:var(--odd);--on:var(--odd-ink)}:is(.cell,.label):is(.unverified,.skipped){--fill:var(--unseen);--on:var(--unseen-ink)}.fill{fill:var(--fill)}.label{fill:var(--on);paint-order:stroke;stroke:var(--fill);stroke-width:4px;stroke-linejoin:round}#map text{font:\n12px system-ui,-apple-system,\"Segoe UI\",Roboto,Arial,sans-serif;pointer-events:none}#map .name{fill:var(--ink);font-weight:600}.ink{fill:none;stroke:var(--hatch);stroke-width:1.6}.dot{fill:var(--hatch)}.cell[role=\"button\"]{cursor:pointer}.cell:hover .fill{filter:brightness(1.08)}.cell:focus{outline:none}.cell:focus-visible .fill{stroke:var(--focus);stroke-width:4px}.info{min-height:1.5em;margin:0.5rem 0 0;font-weight:600;overflow-wrap:anywhere}html:not(.scripts) .info{display:none}figcaption,.note,.none,.same{color:var(--soft)}figcaption,.note{font-size:0.875rem}.group{padding:1.1rem 0 0.4rem;border-top:1px solid var(--line)}h2 + .group{padding-top:0.25rem;border-top:0}.badge{--tone:var(--bad);--tone-paper:var(--bad-paper);display:inline-block;padding:0.05rem 0.55rem;border:1px solid currentcolor;border-radius:99px;background:var(--tone-paper);color:var(--tone);font-size:0.8rem;font-weight:600}.badge.warning{--tone:var(--warn);--tone-paper:var(--warn-paper)}.badge.notice{--tone:var(--note);--tone-paper:var(--note-paper)}.count{color:var(--soft);font-weight:400}.count::before{content:\"× \"}.cards{display:grid;gap:0.75rem;padding:0;list-style:none}.finding{padding:0.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px}.finding:focus-visible{outline-offset:0}.warning > .cards > .finding{border-left-color:var(--warn)}.notice > .cards > .finding{border-left-color:var(--note)}.finding p,.finding dl{margin-bottom:0.4rem}.finding > :last-child{margin-bottom:0}.subject code{padding:0;background:none;font-size:0.95em;font-weight:600}.said{overflow-wrap:anywhere}.where{color:var(--soft);font-size:0.9rem}.values{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0.5rem}.values > div{padding:0.45rem 0.7rem 0.55rem;border-radius:6px;background:var(--good-paper)}.values > .found{background:var(--bad-paper)}.values dt{color:var(--soft);font-size:0.8rem;display:flex;justify-content:space-between;align-items:center}.values dd{margin:0}.values code{padding:0;background:none;font-size:0.8rem}.command,.block{display:flex;gap:0.5rem;justify-content:space-between;align-items:center;padding:0.4rem 0.6rem;border-radius:6px;background:var(--code)}.command code::before{content:\"$ \";color:var(--soft)}.command code,.block code{padding:0;background:none}.block pre{flex:1;max-height:20rem;margin:0;overflow:auto}.line{display:block;white-space:pre-wrap}.explain{display:flex;flex-wrap:wrap;gap:0.5rem;align-items:center;margin:0.6rem 0;color:var(--soft);font-size:0.9rem}.explain .command{margin:0;padding-block:0.2rem}.lines{margin:0.6rem 0}.lines .block{margin-top:0.4rem}summary{cursor:pointer}.suppressed :is(.finding,.values > div){border-left-color:var(--soft);background:var(--code)}.suppressed .finding :is(code,p,dd){color:var(--soft)}.suppressed .finding .suppression{color:var(--ink);font-weight:600}button,input,select{min-height:2.25rem;padding:0.3rem 0.8rem;border:1px solid var(--soft);border-radius:6px;background:var(--card);color:var(--ink);font:inherit}button{cursor:pointer}button:hover:enabled{border-color:var(--link);color:var(--link)}button:disabled{border-color:var(--line);color:var(--soft);cursor:default}.copy{flex:none;min-height:1.5rem;padding:0 0.5rem;border-color:var(--line);color:var(--soft);font-size:0.8rem}.subject .copy{margin-left:0.5rem}.copy.copied{border-color:var(--good);color:var(--good)}.copy.copied::after{content:\" ✓\"}.copy.refused::after{content:\" not allowed\"}.filters{display:flex;flex-wrap:wrap;gap:0.75rem;align-items:end;margin-bottom:0.75rem}.filters label{display:grid;gap:0.2rem;color:var(--soft);font-size:0.85rem}.filters .wide{flex:1 1 18rem}.filters :is(input,select){width:100%;font-size:1rem}.pages{display:flex;flex-wrap:wrap;gap:0.5rem;align-items:center;margin-top:0.75rem}table{width:100%;border-collapse:collapse;font-size:0.9rem}th,td{padding:0.4rem 0.7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-bottom:2px solid var(--line);color:var(--soft);white-space:nowrap}tbody th{min-width:16rem;font-weight:400}.file code{padding:0;background:none}td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.other{display:block;color:var(--soft)}thead button{min-height:0;padding:0.1rem 0.2rem;border:0;background:none;color:inherit;font-weight:600}thead [aria-sort=\"ascending\"] button::after{content:\" ▲\" / \"\"}thead [aria-sort=\"descending\"] button::after{content:\" ▼\" / \"\"}.digest{min-height:0;padding:0;border:0;background:none;color:var(--ink);font:\n0.8125rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}.status,.stage{font-weight:600;white-space:nowrap}:is(.status.matched,.stage.pass){color:var(--good)}:is(.status.mismatched,.status.missing,.stage.fail){color:var(--bad)}:is(.status.unreadable,.status.changed){color:var(--warn)}:is(.status.unverified,.status.skipped,.stage.skip){color:var(--soft)}.run > div{display:grid;grid-template-columns:12rem 1fr;gap:0 1rem;padding:0.25rem 0}.run dt{color:var(--soft)}.run dd{margin:0;overflow-wrap:anywhere}@media (max-width:40rem){main{padding-inline:0.75rem}section:is(main > *,.first > *){padding:1rem}.run > div{grid-template-columns:1fr}}@media print{:root{--paper:#ffffff;--card:#ffffff;color-scheme:light}body{font-size:11pt;print-color-adjust:exact}:is(.scripted:not(.pages),.copy:not(.digest),.skip-link,.info,.more button,.pages button){display:none}section:is(main > *,.first > *){padding:0;border:0}.scroll{overflow:visible}#map,tbody th{min-width:0}#file-table{font-size:8pt}#file-table :is(th,td){padding:2pt 4pt}:is(.finding,tr,.treemap,.legend li){break-inside:avoid}:is(h2,h3){break-after:avoid}a{color:inherit}}";
const STYLE_SHA256 = "kjMhjLYbD9uG8h1g7H6rgsZAMIrVZH/h9oEmRXBejmg=";

function cardOf(finding) {
	const { subject, expected, actual, location, related } = finding;
	const suppressed = isSuppressed(finding) ? {
		reason: finding.reason,
		expires: finding.expires
	} : null;
	return {
		subject,
		said: saidOf(finding),
		expected,
		actual,
		location,
		related,
		command: commandFor(finding),
		suppressed
	};
}
/** The command that shows how it came about, for names that a shell takes as they are. */
function commandFor({ kind, subject }) {
	const command = ruleOf(kind)?.command ?? null;
	return isPlain(subject) ? command : null;
}

/**
* The page's content as values. One view makes it, and two things read it: here it becomes the text of
* the file, in the page (src/apps/page/mount.ts) nodes of the document. Text is made harmless in one place
* each, so that no view can forget it: whatever cannot be seen is made visible, and nothing is markup
* but what `h` made.
*/
/** An element. An attribute that is `null` or `false` is left out, one that is `true` has no value. */
function h(tag, attributes = {}, ...children) {
	return {
		tag,
		attributes,
		children
	};
}
/** Elements that have no content, and so no end tag. */
const VOID = [
	"br",
	"col",
	"hr",
	"input",
	"link",
	"meta"
];
/** The text of a node as it stands in an HTML file. */
function htmlText(child) {
	if (child === null) return "";
	if (typeof child === "string" || typeof child === "number") return escaped(String(child));
	if (isList(child)) return child.map(htmlText).join("");
	const { tag, attributes, children } = child;
	const start = `<${tag}${Object.entries(attributes).map(attributeText).join("")}>`;
	return VOID.includes(tag) ? start : `${start}${children.map(htmlText).join("")}</${tag}>`;
}
function isList(child) {
	return Array.isArray(child);
}
function attributeText([name, value]) {
	if (value === null || value === false) return "";
	return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/**
* JSON that may stand inside a `script` element: no tag or comment can begin in it, and nothing in it is
* invisible to who reads the file's source.
*/
function inertJson(value) {
	return showInvisible(JSON.stringify(value), jsonEscape).replaceAll("<", "\\u003c");
}
/** One escape for each UTF-16 unit. */
function jsonEscape(sign) {
	return sign.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/** Small pieces that several parts of the page are made of. */
/** Copies what people see: a name that hides a line break would run as two commands in a shell. */
function copyButton(text, what) {
	return h("button", {
		type: "button",
		class: "copy",
		"data-copy": text,
		"aria-label": `Copy the ${what}`
	}, "Copy");
}
/** A command on a line of its own. */
function codeLine(command) {
	return h("p", { class: "command" }, h("code", {}, command), copyButton(command, "command"));
}
/** Lines to be copied together. */
function codeBlock(lines) {
	const shown = lines.map((line) => h("span", { class: "line" }, line));
	const button = h("button", {
		type: "button",
		class: "copy",
		"aria-label": "Copy these lines"
	}, "Copy");
	return h("div", { class: "block" }, h("pre", { tabindex: 0 }, h("code", {}, shown)), button);
}
/** A sentence of ours with code between backticks. */
function prose(text) {
	return text.split("`").map((part, index) => index % 2 === 0 ? part : h("code", {}, part));
}
function table({ caption, head, rows, numbers = [] }) {
	const name = (column) => numbers.includes(column) ? "number" : null;
	return h("div", {
		class: "scroll",
		tabindex: 0,
		role: "region",
		"aria-label": caption
	}, h("table", {}, h("caption", { class: "unseen" }, caption), h("thead", {}, h("tr", {}, head.map((word, column) => h("th", {
		scope: "col",
		class: name(column)
	}, word)))), h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell, column) => h("td", { class: name(column) }, cell)))))));
}
function section(id, title, ...content) {
	return h("section", {
		id,
		"aria-labelledby": `${id}-title`
	}, h("h2", { id: `${id}-title` }, title), content);
}

const lines = (d) => h("path", {
	d,
	class: "ink"
});
/** None for bytes: what was read and hashed is plain. */
const SHAPES = {
	pointer: {
		tile: 8,
		drawn: lines("M-2 10L10 -2M-2 2L2 -2M6 10L10 6")
	},
	upstream: {
		tile: 8,
		drawn: h("circle", {
			cx: 4,
			cy: 4,
			r: 1.4,
			class: "dot"
		})
	},
	none: {
		tile: 12,
		drawn: lines("M0 0L12 12M12 0L0 12")
	}
};
/** The patterns that say what a status rests on, once for the whole page. */
function patterns() {
	const made = Object.entries(SHAPES).map(([evidence, { tile, drawn }]) => h("pattern", {
		id: `pattern-${evidence}`,
		width: tile,
		height: tile,
		patternUnits: "userSpaceOnUse"
	}, drawn));
	return h("svg", {
		class: "patterns",
		"aria-hidden": "true",
		width: 0,
		height: 0
	}, h("defs", {}, made));
}
/** The pattern's fill; null for evidence that has none. */
function patternOf(evidence) {
	return evidence in SHAPES ? `url(#pattern-${evidence})` : null;
}

const styleKey = ({ status, evidence }) => `${status}-${evidence}`;
/** What a status means for the file, with what it rests on. */
function styleMeaning({ status, evidence }) {
	const isRead = evidence === "bytes" || evidence === "none";
	const { meaning } = STATUS_VIEW[status];
	return isRead ? meaning : `${meaning}; content not read`;
}
/** `matched by pointer`; a status without evidence stands alone. */
function styleWords({ status, evidence }) {
	return evidence === "none" ? status : `${status} ${EVIDENCE_WORDS[evidence]}`;
}
/** Bytes on disk or, where the file is not there, as recorded; null where neither is known. */
function knownSize({ actual, recorded }) {
	return actual.size_bytes ?? recorded.size_bytes;
}

/** What the verdict rests on, and what was not looked at. */
function evidenceSection(report, survey) {
	const styles = styleTallies(survey);
	const unseen = notLookedAt(report);
	return section("evidence", "What was looked at", h("p", {}, evidenceSentence(report)), styles.length === 0 ? null : bar(styles), styles.length === 0 ? null : legend(styles), unseen.length === 0 ? h("p", { class: "unseen-files" }, "Every recorded file was read and hashed.") : h("div", { class: "gaps" }, h("h3", {}, "Not looked at"), h("ul", {}, unseen.map((line) => h("li", {}, line)))));
}
/** `N by bytes, M by pointer, K by upstream`: all three always, since a nought is worth knowing too. */
function evidenceSentence({ summary }) {
	const { total_files, matched, matched_by, matched_weak, bytes_hashed } = summary;
	const weak = matched_weak > 0 ? `, ${matched_weak} of them by MD5 or SHA-1 only` : "";
	if (total_files === 0) return "No recorded file was found to look at.";
	const read = bytes_hashed > 0 ? ` (${sizeOf(bytes_hashed)} read)` : "";
	return `${matched} of ${countOf(total_files, "recorded file")} verified: ${matched_by.bytes} by bytes${read}${weak}, ${matched_by.pointer} by pointer, ${matched_by.upstream} by ${Object.keys(matched_by.hosts ?? {}).length > 0 ? upstreamWords(summary) : "upstream"}.`;
}
/** One line for each thing that the verdict says nothing about. */
function notLookedAt(report) {
	const { summary, complete, shard } = report;
	const { matched_by, missing, unverified, skipped, unreadable, changed } = summary;
	const bare = emptyEntries(report);
	return [
		[skipped, `${countOf(skipped, "file")} not read: the time ran out or the run was cancelled.`],
		[missing, `${countOf(missing, "file")} not there.`],
		[unreadable, `${countOf(unreadable, "file")} that could not be read.`],
		[changed, `${countOf(changed, "file")} written to while being read.`],
		[unverified, `${countOf(unverified, "file")} with nothing recorded to compare with, or without evidence.`],
		[matched_by.pointer, `The content of ${countOf(matched_by.pointer, "file")}: verified by a pointer.`],
		[matched_by.upstream, `The content of ${countOf(matched_by.upstream, "file")}: verified by ${upstreamWords(summary)}.`],
		[shard === null ? bare : 0, `${bare} of ${report.entries.length} models and datasets: no file of theirs is recorded.`],
		[shard === null ? 0 : 1, "The files of the other shards: merge their reports."],
		[complete || shard !== null || skipped > 0 ? 0 : 1, "Something else that should have been; the findings and the steps below say what."]
	].filter(([count]) => count > 0).map(([, line]) => line);
}
function emptyEntries({ entries }) {
	let count = 0;
	for (const { files } of entries) if (files === 0) count += 1;
	return count;
}
/** Files and bytes of each style that occurs, the gravest first. */
function styleTallies({ places }) {
	const sums = /* @__PURE__ */ new Map();
	for (const { tallies } of places) for (const [key, { style, files, bytes, unsized }] of tallies) {
		const sum = sums.get(key) ?? {
			style,
			files: 0,
			bytes: 0,
			unsized: 0
		};
		sums.set(key, sum);
		sum.files += files;
		sum.bytes += bytes;
		sum.unsized += unsized;
	}
	return FILE_STATUSES.flatMap((status) => EVIDENCES.flatMap((evidence) => sums.get(styleKey({
		status,
		evidence
	})) ?? []));
}
const WIDTH$1 = 1e3;
/** So that one file among thousands is seen. */
const LEAST = 8;
/** Files by style, as one bar. */
function bar(styles) {
	const total = styles.reduce((sum, { files }) => sum + files, 0);
	const wide = styles.map(({ files }) => Math.max(LEAST, files / total * WIDTH$1));
	const scale = WIDTH$1 / wide.reduce((sum, width) => sum + width, 0);
	let x = 0;
	const parts = styles.map(({ style }, index) => {
		const area = {
			x: Math.round(x),
			y: 0,
			width: Math.round((wide[index] ?? 0) * scale) - 2,
			height: 20
		};
		x += (wide[index] ?? 0) * scale;
		return styleMarkup(style, area);
	});
	return h("svg", {
		class: "bar",
		viewBox: `0 0 ${WIDTH$1} 20`,
		preserveAspectRatio: "none",
		"aria-hidden": "true"
	}, parts);
}
function legend(styles) {
	return h("ul", { class: "legend" }, styles.map(({ style, files, bytes, unsized }) => {
		const size = unsized === files ? "" : `${sizeOf(bytes)}, `;
		const swatch = h("svg", {
			class: "swatch",
			viewBox: "0 0 24 16",
			"aria-hidden": "true"
		}, styleMarkup(style, {
			x: 0,
			y: 0,
			width: 24,
			height: 16
		}));
		return h("li", {}, h("a", {
			href: "#files",
			"data-status": style.status,
			"data-evidence": style.evidence
		}, swatch, h("span", {}, h("strong", {}, `${files}`), ` ${styleWords(style)}`)), h("span", { class: "meaning" }, `${size}${styleMeaning(style)}`));
	}));
}
function styleMarkup({ status, evidence }, area) {
	const pattern = patternOf(evidence);
	return h("g", { class: `cell ${status}` }, h("rect", {
		...area,
		class: "fill"
	}), pattern === null ? null : h("rect", {
		...area,
		fill: pattern
	}));
}

/**
* Rows as the page carries them: by column, each path as what differs from the one before, digests in
* base 64, so that a thousand files take about a hundred kilobytes. Written here and read in the page.
*/
function packFiles(rows) {
	const lists = [...new Set(rows.map(({ list }) => list))];
	const places = new Map(lists.map((list, index) => [list, index]));
	return {
		paths: packTexts(rows.map(({ path }) => path)),
		lists,
		list: rows.map(({ list }) => places.get(list) ?? 0),
		status: rows.map(({ status }) => FILE_STATUSES.indexOf(status)).join(""),
		evidence: rows.map(({ evidence }) => EVIDENCES.indexOf(evidence)).join(""),
		recorded: rows.map(({ recorded }) => packDigest(shownDigest(recorded))).join(),
		actual: rows.map(({ recorded, actual }) => {
			const digest = shownDigest(actual, recorded);
			return digest === shownDigest(recorded) ? "=" : packDigest(digest);
		}).join(),
		sizes: rows.map(({ recorded }) => recorded.size_bytes ?? -1),
		actualSizes: rows.map(({ recorded, actual }) => actual.size_bytes === recorded.size_bytes ? -2 : actual.size_bytes ?? -1)
	};
}
function packTexts(texts) {
	let before = "";
	return texts.flatMap((text) => {
		let same = 0;
		while (same < text.length && text.charCodeAt(same) === before.charCodeAt(same)) same += 1;
		before = text;
		return [same, text.slice(same)];
	});
}
/** The digest that a row shows: SHA-256, else `ALGORITHM:HEX`. What is there is shown in the algorithm of what is recorded. */
function shownDigest({ sha256, digest }, beside) {
	return digest !== void 0 && beside?.sha256 === null ? digest : sha256 ?? digest ?? null;
}
/** 64 hex digits as 43 signs, behind the algorithm where it is another; the empty string for null. */
function packDigest(digest) {
	if (digest === null) return "";
	const [hex = "", algorithm] = digest.split(":").reverse();
	const bytes = hex.match(/../g) ?? [];
	const base64 = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))));
	const signs = withoutTrailing(base64, "=");
	return algorithm === void 0 ? signs : `${algorithm}:${signs}`;
}

const COLUMNS = [
	{
		id: "status",
		name: "Status"
	},
	{
		id: "path",
		name: "File"
	},
	{
		id: "evidence",
		name: "Evidence"
	},
	{
		id: "size",
		name: "Size"
	},
	{
		id: "recorded",
		name: "Recorded SHA-256"
	},
	{
		id: "actual",
		name: "Found SHA-256"
	},
	{
		id: "list",
		name: "Recorded in"
	}
];
function fileRow(row) {
	const { path, list, recorded, actual, status, evidence } = row;
	const size = knownSize(row);
	const found = shownDigest(actual, recorded);
	return h("tr", { class: `file ${status}` }, h("td", {}, h("span", { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`)), h("th", { scope: "row" }, h("code", {}, path)), h("td", { class: evidence === "none" ? "none" : null }, EVIDENCE_WORDS[evidence]), h("td", {
		class: "number",
		title: size === null ? null : `${size} bytes`
	}, size === null ? h("span", { class: "none" }, "not known") : sizeCell(row, size)), h("td", {}, digest(shownDigest(recorded), "recorded")), h("td", {}, found !== null && found === shownDigest(recorded) ? h("span", { class: "same" }, "the same") : digest(found, "found")), h("td", {}, h("code", {}, cutMiddle(list, 120))));
}
function sizeCell({ recorded, actual }, size) {
	const { size_bytes } = recorded;
	if (size_bytes === null || actual.size_bytes === null || size_bytes === actual.size_bytes) return sizeOf(size);
	return [sizeOf(size), h("span", { class: "other" }, `recorded: ${sizeOf(size_bytes)}`)];
}
/** The first digits, by which people tell digests apart; all of them are copied. */
function digest(text, what) {
	if (text === null) return h("span", { class: "none" }, "none");
	return h("button", {
		type: "button",
		class: "digest copy",
		"data-copy": text,
		title: text,
		"aria-label": `Copy the ${what} ${text.includes(":") ? "" : "SHA-256 "}${shortDigest(text)}`
	}, shortDigest(text));
}

/** The table of files. The page's text holds its first rows; the script sorts, filters and pages all. */
/** Rows that are there without the script. */
const FIRST_ROWS = 20;
function fileSection({ files }, carried) {
	if (files.length === 0) return section("files", "Files", h("p", {}, "No file is recorded, so there is none to show."));
	const first = firstRows(files);
	return section("files", "Files", controls(), h("p", {
		id: "file-count",
		role: "status"
	}, `The first ${first.length} of ${countOf(files.length, "file")}, the gravest first; all are in report.json.`), carried < files.length ? h("p", { class: "note" }, `This page carries ${carried} of ${files.length} files, those that are not matched first; report.json has all.`) : null, h("div", {
		class: "scroll",
		tabindex: 0,
		role: "region",
		"aria-label": "Table of files"
	}, h("table", { id: "file-table" }, h("caption", { class: "unseen" }, "Recorded files"), h("thead", {}, h("tr", {}, COLUMNS.map(({ id, name }) => h("th", {
		scope: "col",
		"data-column": id
	}, name)))), h("tbody", {}, first.map(fileRow)))), h("div", {
		id: "pages",
		class: "pages scripted"
	}, ""));
}
function firstRows(files) {
	const bad = [];
	const good = [];
	for (const row of files) {
		const rows = row.status === "matched" ? good : bad;
		if (rows.length < FIRST_ROWS) rows.push(row);
		if (bad.length === FIRST_ROWS) break;
	}
	bad.sort((a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status));
	return [...bad, ...good].slice(0, FIRST_ROWS);
}
function controls() {
	const options = (words) => words.map(([value, word]) => h("option", { value }, word));
	return h("form", {
		id: "filters",
		class: "filters scripted",
		role: "search",
		"aria-label": "Files"
	}, h("label", { class: "wide" }, "Search", h("input", {
		type: "search",
		id: "query",
		autocomplete: "off",
		spellcheck: "false",
		placeholder: "part of a path, or first digits of a SHA-256"
	})), h("label", {}, "Status", h("select", { id: "status" }, options([
		["", "all"],
		["!matched", "all but matched"],
		...FILE_STATUSES.map((status) => [status, status])
	]))), h("label", {}, "Evidence", h("select", { id: "evidence-filter" }, options([["", "all"], ...EVIDENCES.map((evidence) => [evidence, EVIDENCE_WORDS[evidence]])]))), h("button", { type: "reset" }, "Show all"));
}

/** Where the report's own run lets its readers be sent; null for a report made at a terminal. */
function linksOf({ run, commit }, folder) {
	const server = /^https?:\/\/[^/]+/.exec(run?.url ?? "")?.[0];
	if (run === null || server === void 0) return null;
	const { repository, url } = run;
	return {
		server,
		repository,
		commit: commit ?? "",
		runUrl: url,
		artifactUrl: null,
		folder
	};
}
/** A place in a file: a link to the line at the checked commit, where there is such an address. */
function placeLink(place, links) {
	return anchor(lineUrl(links, place), h("code", {}, `${place.file}:${place.line}`));
}
/** A link that tells nobody where it was followed from; what it holds alone where there is no address. */
function anchor(url, content) {
	return url === null ? content : h("a", {
		href: url,
		rel: "noreferrer"
	}, content);
}

function findingCard(card, links) {
	const { subject, said, expected, actual, location, related, command, suppressed } = card;
	const places = [location, related].filter((place) => place !== null);
	return h("li", { class: "finding" }, subject === "" ? null : h("p", { class: "subject" }, h("code", {}, subject), copyButton(subject, "name")), said.length === 0 ? null : h("p", { class: "said" }, message(said)), expected === null && actual === null ? null : values(expected, actual), places.length === 0 ? null : h("p", { class: "where" }, "At ", between(places.map((place) => placeLink(place, links)), " and ")), command === null ? null : codeLine(`${command} ${subject}`), suppressed === null ? null : suppressedLine(suppressed));
}
function message(spans) {
	return spans.map(({ is, text }) => is === "text" || is === "count" ? text : h("code", {}, text));
}
function values(expected, actual) {
	return h("dl", { class: "values" }, value("Expected", expected), value("Found", actual));
}
function value(name, text) {
	const what = name.toLowerCase();
	return h("div", { class: what }, h("dt", {}, name, text === null ? null : copyButton(text, `${what} value`)), h("dd", {}, text === null ? h("span", { class: "none" }, "nothing") : h("code", {}, text)));
}
function between(items, separator) {
	return items.flatMap((item, index) => index === 0 ? [item] : [separator, item]);
}
function suppressedLine({ reason, expires }) {
	return h("p", { class: "suppression" }, `Suppressed until ${expires}: ${reason}`);
}

/** The findings by kind, the gravest first; those that are suppressed stand apart, behind the others. */
/** In all groups together. The page's text is read without its script, and must stay small. */
const SHOWN = 60;
function groupKey(finding) {
	return `${isSuppressed(finding) ? "suppressed " : ""}${finding.severity} ${finding.kind}`;
}
function pageGroups({ findings, suppressed }) {
	const groups = /* @__PURE__ */ new Map();
	for (const rows of [findings, suppressed]) for (const finding of rows) {
		const key = groupKey(finding);
		const group = groups.get(key) ?? emptyGroup(key, finding);
		groups.set(key, group);
		group.count += finding.count;
		for (const one of ungrouped(finding)) if (group.findings.length < SHOWN) group.findings.push(one);
	}
	const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
	const shares = shareRows(sorted, SHOWN);
	return sorted.map((group, index) => ({
		...group,
		findings: group.findings.slice(0, shares[index])
	}));
}
function emptyGroup(key, finding) {
	const { kind, severity } = finding;
	const { title, fix } = describeKind(kind);
	return {
		key,
		kind,
		severity,
		suppressed: isSuppressed(finding),
		title,
		fix,
		count: 0,
		findings: []
	};
}
function rank({ severity, suppressed }) {
	return SEVERITIES.indexOf(severity) + (suppressed ? SEVERITIES.length : 0);
}
function findingSection({ lists }, groups, links) {
	const open = groups.filter(({ suppressed }) => !suppressed);
	const content = open.map((group) => groupMarkup$1(group, groups.indexOf(group), lists, links));
	return section("findings", "Findings", open.length === 0 ? h("p", {}, "There are none.") : content);
}
/** Known drift: shown apart, never hidden, and with what of `suppress` is of no use any more. */
function suppressedSection({ suppressions, lists }, groups, links) {
	if (suppressions.length === 0) return null;
	const suppressed = groups.filter((group) => group.suppressed);
	const count = suppressed.reduce((sum, group) => sum + group.count, 0);
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	return section("suppressed", "Suppressed findings", h("p", {}, `${countOf(count, "finding")} suppressed by the config until a day, and not counted in the verdict.`), suppressed.map((group) => groupMarkup$1(group, groups.indexOf(group), lists, links)), idle.length === 0 ? null : h("ul", {}, idle.slice(0, MAX_IDLE).map(idleItem)));
}
const MAX_IDLE = 20;
function idleItem({ kind, path, expires }) {
	const what = [
		h("code", {}, kind),
		" of ",
		h("code", {}, path)
	];
	return h("li", {}, "Nothing matches ", what, `, suppressed until ${expires}: the entry can go.`);
}
function groupMarkup$1(group, index, lists, links) {
	const { key, kind, severity, title, fix, count, findings, suppressed } = group;
	const lines = fixLines(findings, lists);
	return h("div", {
		class: `group ${suppressed ? "suppressed" : severity}`,
		id: `group-${index}`
	}, h("h3", {}, h("span", { class: `badge ${severity}` }, severity), ` ${title}`, count > 1 ? h("span", { class: "count" }, ` ${count}`) : null), h("p", { class: "fix" }, h("strong", {}, "To fix: "), prose(fix)), findings.length === 0 ? null : h("ol", { class: "cards" }, findings.map((finding) => findingCard(cardOf(finding), links))), count > findings.length ? moreOf(key, count - findings.length) : null, lines === null ? null : h("details", { class: "lines" }, h("summary", {}, prose(lines.heading)), codeBlock(lines.lines)), h("div", { class: "explain" }, "More about it:", codeLine(`manifest-drift explain ${kind}`)));
}
function moreOf(key, count) {
	return h("p", {
		class: "more",
		"data-group": key,
		"data-count": count
	}, `and ${count} more; all are in report.json.`);
}

/** What a person sees first: the verdict, what to do, and what it rests on. */
/** The colour of the page's head: `pass`, `fail`, `error`, or `part` where not all was looked at. */
function mood({ outcome, complete }) {
	return outcome === "pass" && !complete ? "part" : outcome;
}
function openingMarkup(report, links) {
	const { words } = headline(report);
	return h("header", { class: `verdict ${mood(report)}` }, h("p", { class: "brand" }, h("strong", {}, "manifest-drift"), report.run === null ? "" : ` · ${report.run.repository}`), h("h1", {}, icon(mood(report)), h("span", {}, words.charAt(0).toUpperCase() + words.slice(1))), h("p", { class: "lead" }, report.outcome === "error" ? report.error : verdictOf(report)), h("p", { class: "facts" }, facts(report, links)));
}
/** Tick, cross, exclamation mark: never the colour alone. */
function icon(name) {
	return h("svg", {
		class: "icon",
		viewBox: "0 0 24 24",
		"aria-hidden": "true",
		width: 36,
		height: 36
	}, h("circle", {
		cx: 12,
		cy: 12,
		r: 11
	}), h("path", { d: {
		pass: "M6 12.5l4 4 8-9",
		fail: "M7 7l10 10M17 7L7 17",
		error: "M12 6v7M12 17v.5",
		part: "M12 6v7M12 17v.5"
	}[name] ?? "" }));
}
/** Which commit, when, and compared with what. */
function facts(report, links) {
	const { commit, run, baseline, generated_at, root } = report;
	const parts = [];
	if (commit !== null) {
		const branch = run === null ? "" : ` of ${run.ref.replace(/^refs\/(heads|tags)\//, "")}`;
		parts.push([
			"commit ",
			h("code", {}, commit.slice(0, 12)),
			branch
		]);
	} else if (root !== ".") parts.push(["folder ", h("code", {}, root)]);
	parts.push(h("time", { datetime: generated_at }, timeText(generated_at)));
	if (baseline !== null) parts.push([
		"versions compared with ",
		baseline.name,
		" (",
		h("code", {}, baseline.commit.slice(0, 12)),
		")"
	]);
	const url = runUrl(links);
	if (url !== null) parts.push(anchor(url, "the run"));
	return parts.flatMap((part, index) => index === 0 ? ["Checked: ", part] : [" · ", part]);
}
/** `2026-11-21 06:00 UTC`; a text that is no date as it is. */
function timeText(iso) {
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
	return parts === null ? iso : `${parts[1]} ${parts[2]} UTC`;
}
const MAX_STEPS = 3;
/** Names for each: enough to know what it is about. */
const MAX_NAMES = 2;
/** The fixes of the gravest kinds, each with the way to its findings. */
function steps(report, groups) {
	if (isUnfinished(report)) return section("todo", "What to do", h("p", {}, "Give the check more time (", h("code", {}, "time-budget"), "), or let it finish, and run it again."));
	if (report.outcome === "error") return section("todo", "What to do", h("p", {}, "Fix what the message names and run the check again. It says nothing about drift."));
	const open = groups.filter(({ suppressed, severity }) => !suppressed && severity !== "notice");
	if (open.length === 0) return null;
	const items = open.slice(0, MAX_STEPS).map((group) => {
		const about = [...new Set(group.findings.map(({ subject }) => subject))].slice(0, MAX_NAMES);
		const others = group.count > about.length ? "…" : "";
		const link = h("a", { href: `#group-${groups.indexOf(group)}` }, `${group.title}${group.count > 1 ? ` (${group.count})` : ""}`);
		const names = about.map((name) => [h("code", {}, cutMiddle(name, 60)), " "]);
		return h("li", {}, link, h("span", { class: "step" }, names, others), h("span", { class: "step" }, prose(group.fix)));
	});
	const more = open.length - items.length;
	const rest = more > 0 ? h("p", {}, `and ${countOf(more, "more kind")}, listed below.`) : null;
	return section("todo", "What to do", h("ol", { class: "steps" }, items), rest, patchHint(report, open));
}
/** The patch for files that changed on purpose. */
function patchHint({ run, shard }, open) {
	if (!open.some(({ kind }) => ruleOf(kind)?.isFixable)) return null;
	return [h("p", {}, prose(`If the files on disk are correct, this patch updates lists and inventories.${run === null || shard !== null ? "" : " If there is a `fix.patch` beside this file, it is the same patch."}`)), codeLine("manifest-drift record --update | git apply")];
}

const SORTS = [
	"text",
	"code",
	"path",
	"digest",
	"count",
	"place"
];
function packFindings(key, cards) {
	const messages = new Numbered();
	const files = new Numbered();
	const commands = new Numbered();
	const place = (location) => location === null ? 0 : [
		files.of(location.file),
		location.line,
		location.column
	];
	const at = (command) => command === null ? -1 : commands.of(command);
	const rows = cards.map((card) => {
		const { expected, actual, location, related, command, suppressed } = card;
		const row = [
			messages.of(JSON.stringify(packSpans(card))),
			expected,
			actual,
			place(location),
			place(related),
			at(command)
		];
		return suppressed === null ? row : [...row, [suppressed.reason, suppressed.expires]];
	});
	return {
		key,
		subjects: packTexts(cards.map(({ subject }) => subject)),
		messages: messages.texts.map((text) => JSON.parse(text)),
		files: files.texts,
		commands: commands.texts,
		rows
	};
}
/** What a message may repeat. */
function ownTexts({ subject, expected, actual, related }) {
	return [
		subject,
		expected,
		actual,
		related && place(related).text
	];
}
function packSpans(card) {
	const own = ownTexts(card);
	return card.said.map(({ is, text }) => {
		const repeated = own.indexOf(text);
		return [SORTS.indexOf(is), repeated === -1 ? text : repeated];
	});
}
var Numbered = class {
	texts = [];
	#numbers = /* @__PURE__ */ new Map();
	of(text) {
		const number = this.#numbers.get(text) ?? this.texts.push(text) - 1;
		this.#numbers.set(text, number);
		return number;
	}
};

/** What stands at the end of the page: entries, steps, lists and the run. */
const MAX_ENTRIES = 300;
/** The picture's other form: each model and dataset with its status, the gravest first. */
function entryTableMarkup({ entries, shard }) {
	if (entries.length === 0) return null;
	const hasWorks = entries.length > 0 && [...entries].some(({ works }) => works !== void 0);
	const rows = [...entries].sort((a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status)).slice(0, MAX_ENTRIES).map(({ kind, id, version, status, files, works }) => [
		h("span", { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`),
		...hasWorks ? [works ?? "untested"] : [],
		[
			kind,
			" ",
			h("code", {}, id)
		],
		version === null ? h("span", { class: "none" }, "none") : h("code", {}, version),
		files === 0 ? h("span", { class: "none" }, shard === null ? "none recorded" : "none here") : files
	]);
	const more = entries.length - rows.length;
	return h("details", {
		class: "entries",
		open: entries.length <= 12
	}, h("summary", {}, `The same as a table: ${countOf(entries.length, "entry").replace("entrys", "entries")}`), table({
		caption: "Table of models and datasets",
		head: [
			"Status",
			...hasWorks ? ["Works"] : [],
			"Entry",
			"Version",
			"Files"
		],
		rows,
		numbers: [hasWorks ? 4 : 3]
	}), more > 0 ? h("p", {}, `and ${more} more; all are in report.json.`) : null);
}
function stageSection({ stages }) {
	if (stages.length === 0) return null;
	const rows = stages.map(({ name, status, duration_ms, ...stage }) => [
		h("span", { class: `stage ${status}` }, `${STAGE_VIEW[status].sign} ${STAGE_VIEW[status].word}`),
		name,
		stageText(stage),
		`${(duration_ms / 1e3).toFixed(1)} s`
	]);
	return section("stages", "What was checked, step by step", table({
		caption: "Steps",
		head: [
			"Result",
			"Step",
			"Detail",
			"Time"
		],
		rows,
		numbers: [3]
	}));
}
const MAX_MANIFESTS = 200;
function manifestSection({ manifests }) {
	if (manifests.length === 0) return null;
	const rows = manifests.slice(0, MAX_MANIFESTS).map((row) => [
		h("code", {}, row.path),
		row.label,
		row.recorded,
		row.compared,
		row.base === "" ? baseWords(row) : h("code", {}, row.base),
		besides(row)
	]);
	const more = manifests.length - rows.length;
	return section("manifests", "How the manifests were read", table({
		caption: "Manifests",
		head: [
			"Manifest",
			"Format",
			"Files recorded",
			"Compared",
			"Paths are relative to",
			"Beside files"
		],
		rows,
		numbers: [2, 3]
	}), more > 0 ? h("p", {}, `and ${more} more; all are in report.json.`) : null);
}
function runSection(report, links) {
	const { tool, generated_at, root, commit, baseline, run, shard, summary, complete } = report;
	const code = (text) => h("code", {}, text);
	const rows = [
		["Made by", `${tool.name} ${tool.version}`],
		["At", timeText(generated_at)],
		["Time taken", `${(summary.duration_ms / 1e3).toFixed(1)} s`],
		["Checked folder", code(root)],
		["Commit", commit === null ? "not known" : code(commit)],
		["Compared with", baseline === null ? "no earlier commit" : [
			baseline.name,
			" ",
			code(baseline.commit)
		]],
		["Everything looked at", complete ? "yes" : "no"]
	];
	if (shard !== null) rows.push(["Part", shardName(shard)]);
	if (run !== null) {
		rows.push(["Repository", code(run.repository)], ["Branch or tag", code(run.ref)]);
		rows.push(["Workflow", `${run.workflow}, job ${run.job}, on ${run.event}`]);
		rows.push(["Run", anchor(runUrl(links), `${run.id}, attempt ${run.attempt}`)]);
	}
	return section("run", "This run", h("dl", { class: "run" }, rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))), h("p", { class: "note" }, prose("The same in full is in `report.json`, for scripts, beside this file.")));
}

const LARGEST = 240;
const LARGEST_BAD = 80;
function survey({ entries, files, shard }) {
	const places = [...entries, null].map((entry) => ({
		entry,
		tallies: /* @__PURE__ */ new Map()
	}));
	const byPath = placesByPath(entries);
	const [good, bad] = [new Largest(LARGEST), new Largest(LARGEST_BAD)];
	let sized = 0;
	let logarithms = 0;
	for (const row of files) {
		const place = placeOf(row.path, byPath) ?? places.length - 1;
		const { path, status, evidence } = row;
		const size = knownSize(row);
		const style = {
			status,
			evidence
		};
		count(places[place]?.tallies, style, size);
		if (size !== null) sized += 1;
		logarithms += size === null ? 0 : Math.log(Math.max(1, size));
		(status === "matched" ? good : bad).add({
			path,
			style,
			size,
			place
		});
	}
	const typicalBytes = sized === 0 ? 1 : Math.exp(logarithms / sized);
	return {
		places,
		shown: [...bad.kept(), ...good.kept()],
		typicalBytes,
		sized,
		isPart: shard !== null
	};
}
function placesByPath(entries) {
	const places = /* @__PURE__ */ new Map();
	let index = 0;
	for (const { path } of entries) {
		if (path !== null && !places.has(path)) places.set(path, index);
		index += 1;
	}
	return places;
}
/** The entry that names the file, or the nearest folder above it. */
function placeOf(path, places) {
	for (let at = path;; at = folderOf(at)) {
		const place = places.get(at);
		if (place !== void 0) return place;
		if (at === "") return null;
	}
}
function count(tallies, style, size) {
	const key = styleKey(style);
	const tally = tallies?.get(key) ?? {
		style,
		files: 0,
		bytes: 0,
		unsized: 0
	};
	tallies?.set(key, tally);
	tally.files += 1;
	if (size === null) tally.unsized += 1;
	else tally.bytes += size;
}
/** The largest of many files, without keeping the others. */
var Largest = class {
	#limit;
	#files = [];
	constructor(limit) {
		this.#limit = limit;
	}
	add(file) {
		this.#files.push(file);
		if (this.#files.length >= 4 * this.#limit) this.#files = this.kept();
	}
	kept() {
		return this.#files.sort((a, b) => (b.size ?? 0) - (a.size ?? 0)).slice(0, this.#limit);
	}
};

function weigher({ typicalBytes }, measure) {
	if (measure === "files") return (files) => files;
	return (files, bytes, unsized) => Math.max(files, bytes + unsized * typicalBytes);
}
function groupOf({ entry, tallies }, shown, weigh, isPart) {
	const name = entry === null ? "in no entry" : `${entry.kind} ${entry.id}`;
	const shortName = entry?.id ?? name;
	const find = entry?.path || null;
	if (entry !== null && entry.files === 0) {
		const cells = [emptyCell(entry, weigh, isPart)];
		return {
			name,
			shortName,
			find,
			cells,
			weight: weightOf(cells)
		};
	}
	const single = shown.map(({ path, style, size }) => ({
		style,
		label: find !== null && path.startsWith(`${find}/`) ? path.slice(find.length + 1) : path,
		find: path,
		files: 1,
		bytes: size,
		weight: weigh(1, size ?? 0, size === null ? 1 : 0)
	}));
	const rest = [...tallies.values()].flatMap((tally) => restCell(tally, shown, find, weigh));
	const cells = [...single, ...rest].sort(byWeight);
	return {
		name,
		shortName,
		find,
		cells,
		weight: weightOf(cells)
	};
}
/** An entry of which no file is recorded: nothing of it was looked at but whether it is there. */
function emptyCell({ status }, weigh, isPart) {
	return {
		style: {
			status,
			evidence: "none"
		},
		label: status === "missing" ? "not there" : isPart ? "no file in this shard" : "no file recorded",
		find: null,
		files: 0,
		bytes: null,
		weight: weigh(1, 0, 1)
	};
}
/** The files of a style that are not shown one by one. */
function restCell(tally, shown, find, weigh) {
	const key = styleKey(tally.style);
	let { files, bytes, unsized } = tally;
	for (const { style, size } of shown) {
		if (styleKey(style) !== key) continue;
		files -= 1;
		bytes -= size ?? 0;
		unsized -= size === null ? 1 : 0;
	}
	if (files <= 0) return [];
	const label = countOf(files, shown.length === 0 ? "file" : "more file");
	return [{
		style: tally.style,
		label,
		find,
		files,
		bytes: unsized < files ? bytes : null,
		weight: weigh(files, bytes, unsized)
	}];
}
function weightOf(all) {
	return all.reduce((sum, { weight }) => sum + weight, 0);
}
function byWeight(a, b) {
	return b.weight - a.weight;
}

/** From the survey to the cells of the picture: what each stands for, and how large it is to be. */
/** More than these would be too small to be seen. */
const MAX_GROUPS = 48;
/** The share of the picture that each cell gets at least that is not matched, and all of them together. */
const LEAST_SHARE = .0018;
const LEAST_SHARES = .2;
function measureOf({ sized }, files) {
	return sized > 0 && 2 * sized >= files ? "bytes" : "files";
}
/** Groups by entry, the largest first; small ones are put together into one. */
function cellGroups(survey, measure) {
	const weigh = weigher(survey, measure);
	const shown = /* @__PURE__ */ new Map();
	for (const file of survey.shown) {
		const files = shown.get(file.place) ?? [];
		shown.set(file.place, files);
		files.push(file);
	}
	const all = survey.places.map((place, index) => groupOf(place, shown.get(index) ?? [], weigh, survey.isPart)).filter(({ cells }) => cells.length > 0);
	return enlarged(all.length > MAX_GROUPS ? withoutSmall(all.sort(byWeight)) : all).sort(byWeight);
}
function withoutSmall(sorted) {
	return [...sorted.slice(0, 47), together(sorted.slice(47))];
}
/** What is not matched is drawn large enough to be seen, as long as that does not make it all there is. */
function enlarged(groups) {
	const bad = groups.flatMap(({ cells }) => cells).filter(({ style }) => style.status !== "matched");
	const least = weightOf(groups) * Math.min(LEAST_SHARE, LEAST_SHARES / bad.length);
	return groups.map((group) => {
		const cells = group.cells.map((cell) => cell.style.status === "matched" ? cell : {
			...cell,
			weight: Math.max(cell.weight, least)
		}).sort(byWeight);
		return {
			...group,
			cells,
			weight: weightOf(cells)
		};
	});
}
function together(groups) {
	const cells = mergedByStyle(groups.flatMap((group) => group.cells));
	const name = `${groups.length} smaller entries`;
	return {
		name,
		shortName: name,
		find: null,
		cells,
		weight: weightOf(cells)
	};
}
function mergedByStyle(cells) {
	const merged = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const key = styleKey(cell.style);
		const other = merged.get(key);
		const files = cell.files + (other?.files ?? 0);
		merged.set(key, {
			style: cell.style,
			label: files === 0 ? "no file" : countOf(files, "file"),
			find: null,
			files,
			bytes: cell.bytes === null && !other?.bytes ? null : (cell.bytes ?? 0) + (other?.bytes ?? 0),
			weight: cell.weight + (other?.weight ?? 0)
		});
	}
	return [...merged.values()];
}

/**
* Divides a box among weights, each above 0 and the largest first, into boxes as near to squares as a
* row by row filling makes them (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000). The answer
* has the order of the weights.
*/
function squarify(weights, box) {
	const boxes = [];
	let rest = box;
	for (let from = 0; from < weights.length;) {
		const left = sumOf(weights.slice(from));
		const scale = rest.width * rest.height / left;
		const to = rowEnd(weights, from, scale, Math.min(rest.width, rest.height));
		const row = weights.slice(from, to);
		const sum = sumOf(row);
		boxes.push(...layRow(row, sum, rest, sum / left));
		rest = remainder(rest, sum / left);
		from = to;
	}
	return boxes;
}
const sumOf = (weights) => weights.reduce((sum, weight) => sum + weight, 0);
/** How many weights the next row takes: as long as its worst box gets no longer and thinner. */
function rowEnd(weights, from, scale, side) {
	const largest = (weights[from] ?? 0) * scale;
	let area = 0;
	let best = Number.POSITIVE_INFINITY;
	for (let at = from; at < weights.length; at += 1) {
		const smallest = (weights[at] ?? 0) * scale;
		area += smallest;
		const worst = Math.max(side * side * largest / (area * area), area * area / (side * side * smallest));
		if (worst > best) return at;
		best = worst;
	}
	return weights.length;
}
/** One row along the shorter side, which takes `share` of the box. */
function layRow(row, sum, box, share) {
	const { x, y, width, height } = box;
	const isColumn = width >= height;
	let offset = 0;
	return row.map((weight) => {
		const start = offset;
		offset += weight / sum;
		return isColumn ? {
			x,
			y: y + start * height,
			width: width * share,
			height: weight / sum * height
		} : {
			x: x + start * width,
			y,
			width: weight / sum * width,
			height: height * share
		};
	});
}
function remainder({ x, y, width, height }, share) {
	return width >= height ? {
		x: x + width * share,
		y,
		width: Math.max(0, width * (1 - share)),
		height
	} : {
		x,
		y: y + height * share,
		width,
		height: Math.max(0, height * (1 - share))
	};
}

const WIDTH = 1200;
const HEIGHT = 520;
const HEADER = 20;
const GAP = 1.5;
/** Null where there is nothing to draw. */
function treemap(report, survey) {
	const measure = measureOf(survey, report.files.length);
	const groups = cellGroups(survey, measure);
	if (groups.length === 0) return null;
	const whole = {
		x: 0,
		y: 0,
		width: WIDTH,
		height: HEIGHT
	};
	const boxes = squarify(groups.map(({ weight }) => weight), whole);
	const label = `Picture of ${countOf(report.files.length, "recorded file")} in ${countOf(report.entries.length, "model and dataset")}`;
	return h("figure", { class: "treemap" }, h("div", { class: "scroll" }, h("svg", {
		id: "map",
		viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
		role: "img",
		"aria-label": label
	}, groups.map((group, index) => groupMarkup(group, boxes[index] ?? whole)))), h("p", {
		id: "map-info",
		class: "info",
		"aria-hidden": "true"
	}, ""), h("figcaption", {}, caption(measure, survey, report.files.length)));
}
function caption(measure, { sized }, files) {
	if (files === 0) return "Each entry has the same area, since no file of any is recorded.";
	const unsized = files - sized;
	const are = `${countOf(unsized, "file")} of unknown size ${unsized === 1 ? "is" : "are"}`;
	return `${measure === "bytes" ? `Areas are bytes${unsized === 0 ? "" : `; ${are} drawn as of usual size`}.` : "Each file has the same area, since the sizes of most are not known."} Whatever is not matched is drawn large enough to be seen, and entries without a recorded file as one file.`;
}
function groupMarkup(group, outer) {
	const { name, cells } = group;
	const box = inset(outer, GAP);
	const isNamed = box.width >= 60 && box.height >= 36;
	const inner = isNamed ? {
		...box,
		y: box.y + HEADER,
		height: box.height - HEADER
	} : box;
	const boxes = squarify(cells.map(({ weight }) => weight), inner);
	return h("g", { class: "entry" }, h("title", {}, name), isNamed ? text(nameFor(group, box.width), box.x + 3, box.y + 14, "name") : null, cells.map((cell, index) => cellMarkup(cell, name, inset(boxes[index] ?? inner, GAP / 2))), cells.map((cell, index) => labelMarkup(cell, inset(boxes[index] ?? inner, GAP / 2))));
}
function cellMarkup(cell, entry, box) {
	const { style, label, find } = cell;
	const area = {
		x: round(box.x),
		y: round(box.y),
		width: round(box.width),
		height: round(box.height)
	};
	const pattern = patternOf(style.evidence);
	return h("g", {
		class: `cell ${style.status}`,
		"data-find": find
	}, h("title", {}, `${cut(label, 400)}: ${cellWords(cell)} (${cut(entry, 200)})`), h("rect", {
		...area,
		rx: 2,
		class: "fill"
	}), pattern === null ? null : h("rect", {
		...area,
		rx: 2,
		fill: pattern
	}));
}
/** Outside of its cell, whose name is longer and not cut. */
function labelMarkup({ style, label }, box) {
	if (box.width < 64 || box.height < 18) return null;
	const words = `${STATUS_VIEW[style.status].sign} ${label}`;
	return text(fitting(words, box.width), box.x + 4, box.y + 14, `label ${style.status}`);
}
function cellWords({ style, files, bytes }) {
	const size = bytes === null ? files === 0 ? "" : ", size not known" : `, ${sizeOf(bytes)}`;
	return `${styleWords(style)}${size}`;
}
const text = (words, x, y, name) => h("text", {
	x: round(x),
	y: round(y),
	class: name,
	"aria-hidden": "true"
}, words);
/** The width of a letter, about, and of one in bold. */
const LETTER = 6.8;
const BOLD = 7.6;
function fitting(words, width, letter = LETTER) {
	return cutMiddle(words, Math.floor((width - 6) / letter));
}
function nameFor({ name, shortName }, width) {
	return fitting(name, width, BOLD) === name ? name : fitting(shortName, width, BOLD);
}
function inset({ x, y, width, height }, by) {
	return {
		x: x + by,
		y: y + by,
		width: Math.max(.5, width - 2 * by),
		height: Math.max(.5, height - 2 * by)
	};
}
const round = (value) => Math.round(value * 10) / 10;

/**
* The report as one HTML file that needs nothing else: no network, no server, and without its script
* still the verdict, the picture and the first findings. A content-security policy inside it lets run
* nothing but our own script and style, by their digests, and lets nothing be loaded.
*/
/** More rows make a browser slow; those that are not matched are carried first. */
const MAX_FILES = 2e5;
const MAX_FINDINGS = 2e4;
/** Rows in one piece of the page's data. */
const CHUNK = 2e3;
/** The file in pieces. `folder` is the checked root's own path in the repository. */
function* renderHtml(report, folder = "") {
	const links = linksOf(report, folder);
	const groups = pageGroups(report);
	yield `<!doctype html>\n<html lang="en">\n${head(report)}\n<body>\n`;
	yield htmlText([
		h("a", {
			class: "skip-link",
			href: "#content"
		}, "Skip to the findings"),
		patterns(),
		openingMarkup(report, links)
	]);
	yield "\n<main id=\"content\">\n";
	for (const part of openingSections(report, steps(report, groups))) yield `${htmlText(part)}\n`;
	const hasRun = report.outcome !== "error" || isUnfinished(report);
	if (hasRun || groups.length > 0) yield htmlText([findingSection(report, groups, links), suppressedSection(report, groups, links)]);
	if (hasRun) yield `${htmlText(fileSection(report, Math.min(MAX_FILES, report.files.length)))}\n`;
	yield htmlText([
		stageSection(report),
		manifestSection(report),
		runSection(report, links)
	]);
	yield "\n</main>\n";
	yield data("links", links);
	const shown = new Map(groups.map(({ key, findings }) => [key, findings.length]));
	for (const piece of findingPieces([report.findings, report.suppressed], shown)) yield data("findings", piece);
	for (const rows of filePieces(report.files)) yield data("files", packFiles(rows));
	yield `<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function head(report) {
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${SCRIPT_SHA256}'`,
		`style-src 'sha256-${STYLE_SHA256}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ");
	const repository = report.run === null ? "" : ` · ${report.run.repository}`;
	const meta = [
		h("meta", { charset: "utf-8" }),
		h("meta", {
			"http-equiv": "Content-Security-Policy",
			content: policy
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		h("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		h("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		h("title", {}, `${headline(report).words} · manifest-drift${repository}`)
	];
	return `<head>\n${htmlText(meta)}\n<style>${STYLE}</style>\n</head>`;
}
function openingSections(report, todo) {
	if (report.outcome === "error" && !isUnfinished(report)) return [todo];
	const found = survey(report);
	const picture = treemap(report, found);
	return [h("div", { class: "first" }, todo, evidenceSection(report, found)), picture === null ? null : section("picture", "Models and datasets", picture, entryTableMarkup(report))];
}
function data(name, value) {
	return `<script type="application/json" data-name="${name}">${inertJson(value)}<\/script>\n`;
}
/** The findings that the text does not show, in pieces of one group each. */
function* findingPieces(all, shown) {
	const seen = /* @__PURE__ */ new Map();
	let piece = [];
	let key = "";
	let carried = 0;
	for (const finding of chained(all)) {
		const next = groupKey(finding);
		const count = (seen.get(next) ?? 0) + 1;
		seen.set(next, count);
		if (count <= (shown.get(next) ?? 0) || carried >= MAX_FINDINGS) continue;
		if ((next !== key || piece.length === CHUNK) && piece.length > 0) {
			yield packFindings(key, piece);
			piece = [];
		}
		key = next;
		carried += 1;
		piece.push(cardOf(finding));
	}
	if (piece.length > 0) yield packFindings(key, piece);
}
function* chained(all) {
	for (const rows of all) for (const finding of rows) yield* ungrouped(finding);
}
/** All files in the order of the report or, where they are too many, those that are not matched first. */
function* filePieces(files) {
	if (files.length <= MAX_FILES) return yield* pieces(files);
	let left = MAX_FILES;
	const some = function* (isWanted) {
		for (const row of files) {
			if (left === 0) return;
			if (!isWanted(row)) continue;
			left -= 1;
			yield row;
		}
	};
	yield* pieces(some(({ status }) => status !== "matched"));
	yield* pieces(some(({ status }) => status === "matched"));
}
function* pieces(rows) {
	let piece = [];
	for (const row of rows) {
		piece.push(row);
		if (piece.length < CHUNK) continue;
		yield piece;
		piece = [];
	}
	if (piece.length > 0) yield piece;
}

export { renderHtml };