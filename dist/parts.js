import { H as visible, z as showInvisible } from "./start.js";

const SCRIPT = "(function(){function e(){let e=document.createElement(`p`);e.className=`unseen`,e.setAttribute(`role`,`status`),document.body.append(e),document.addEventListener(`click`,async r=>{let i=r.target instanceof Element?r.target.closest(`button.copy`):null;if(i===null)return;let a=await n(i.dataset.copy??t(i));i.classList.add(a?`copied`:`refused`),e.textContent=a?`Copied`:`The browser did not allow to copy`,setTimeout(()=>{i.classList.remove(`copied`,`refused`),e.textContent=``},1600)})}function t(e){return[...e.parentElement?.querySelectorAll(`.line`)??[]].map(e=>`${e.textContent}\\n`).join(``)}async function n(e){try{return await navigator.clipboard.writeText(e),!0}catch{return r(e)}}function r(e){let t=document.activeElement,n=document.createElement(`textarea`);n.value=e,n.className=`unseen`,document.body.append(n),n.select();let r=document.execCommand(`copy`);return n.remove(),t instanceof HTMLElement&&t.focus(),r}function i(e,t){return e.length<=t?e:t<1?``:`${o(e,t-1)}\\u2026`}function a(e,t){if(e.length<=t)return e;if(t<3)return i(e,t);let n=Math.floor((t-1)/2),r=e.length-n;return s(e.charCodeAt(r))&&(r+=1),`${o(e,t-1-n)}\\u2026${e.slice(r)}`}function o(e,t){let n=t>0&&s(e.charCodeAt(t));return e.slice(0,n?t-1:t)}function s(e){return e>=56320&&e<=57343}let c=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800]/gu;function l(e){return u(e,d)}function u(e,t){return e.replace(c,t)}function d(e){return`\\\\u{${(e.codePointAt(0)??0).toString(16).padStart(4,`0`)}}`}function f(e){return/^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(e)?`${e.slice(0,12)}\\u2026`:e}function p(e){return e.split(`/`).map(m).join(`/`)}function m(e){return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function h(e,t,n=`${t}s`){return`${g(e)} ${e===1?t:n}`}function g(e){return`${e}`.replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}let _=[`bytes`,`KiB`,`MiB`,`GiB`,`TiB`,`PiB`];function v(e){if(e===1)return`1 byte`;let t=Math.min(_.length-1,e<1?0:Math.floor(Math.log2(e)/10));return t>0&&t<_.length-1&&e/1024**t>=1023.95&&(t+=1),`${(e/1024**t).toFixed(t===0?0:1)} ${_[t]}`}function ee(e){if(e===void 0)return null;let t=i(e.from??`the source`,80);switch(e.result){case`restored`:return`restored from ${t}`;case`mismatch`:return`${t} has other content`;case`gone`:return`${t} no longer has it`;case`failed`:return`could not be restored`;case`unsourced`:return`no source is known`}}let y=[`mismatched`,`missing`,`unreadable`,`changed`,`skipped`,`unverified`,`matched`],te={mismatched:{mark:`\\u274c`,sign:`\\u2717`,meaning:`content is not what is recorded`},changed:{mark:`\\u26a0\\ufe0f`,sign:`!`,meaning:`written to while it was read`},unreadable:{mark:`\\u274c`,sign:`!`,meaning:`there, but could not be read`},missing:{mark:`\\u274c`,sign:`\\u2717`,meaning:`recorded, but not there`},skipped:{mark:`\\u23ed\\ufe0f`,sign:`\\u2026`,meaning:`not read: the time ran out or the run was cancelled`},unverified:{mark:`\\u26aa`,sign:`?`,meaning:`nothing recorded to compare with, or no evidence`},matched:{mark:`\\u2705`,sign:`\\u2713`,meaning:`content is what is recorded`}};y.filter(e=>e!==`matched`);let b=[`bytes`,`upstream-bytes`,`pointer`,`upstream`,`none`],ne={bytes:`by bytes`,\"upstream-bytes\":`by the Hub's digest`,pointer:`by pointer`,upstream:`by upstream`,none:`nothing read`};function x(e,t={},...n){return{tag:e,attributes:t,children:n}}function S(e){return Array.isArray(e)}function C(e){let[t,n]=[e.recorded.split(`,`),e.actual.split(`,`)];return T(e.paths).map((r,i)=>{let a=t[i]??``,o=n[i]??``,s=e.sizes[i]??-1,c=e.actualSizes[i]??-1,[l,u=null]=e.restores[e.restore[i]??-1]??[];return{path:r,list:e.lists[e.list[i]??0]??``,recorded:{sha256:a||null,size_bytes:w(s)},actual:{sha256:o===`=`?a||null:o||null,size_bytes:w(c===-2?s:c)},status:y[Number(e.status.charAt(i))]??`unverified`,evidence:b[Number(e.evidence.charAt(i))]??`none`,...l!==void 0&&{restore:{result:l,from:u}}}})}let w=e=>e<0?null:e;function T(e){let t=[],n=``;for(let r=0;r+1<e.length;r+=2)n=n.slice(0,Number(e[r]))+e[r+1],t.push(n);return t}function E({sha256:e,digest:t},n){return t!==void 0&&n?.sha256===null?t:e??t??null}function re(e){let[t=``,n]=e.split(`:`).reverse(),r=ie(t);return n===void 0?r:`${n}:${r}`}function ie(e){return[...atob(e)].map(e=>e.charCodeAt(0).toString(16).padStart(2,`0`)).join(``)}function D({actual:e,recorded:t}){return e.size_bytes??t.size_bytes}let O=[{id:`status`,name:`Status`},{id:`path`,name:`File`},{id:`evidence`,name:`Evidence`},{id:`size`,name:`Size`},{id:`recorded`,name:`Recorded SHA-256`},{id:`actual`,name:`Found SHA-256`},{id:`list`,name:`Recorded in`}];function ae(e){let{path:t,list:n,recorded:r,actual:i,status:o,evidence:s,restore:c}=e,l=D(e),u=E(i,r);return x(`tr`,{class:`file ${o}`},x(`td`,{},x(`span`,{class:`status ${o}`},`${te[o].sign} ${o}`)),x(`th`,{scope:`row`},x(`code`,{},t)),x(`td`,{class:s===`none`?`none`:null},ne[s],oe(c)),x(`td`,{class:`number`,title:l===null?null:`${l} bytes`},l===null?x(`span`,{class:`none`},`not known`):se(e,l)),x(`td`,{\"data-label\":k(`recorded`)},A(E(r),`recorded`)),x(`td`,{\"data-label\":k(`actual`)},u!==null&&u===E(r)?x(`span`,{class:`same`},`the same`):A(u,`found`)),x(`td`,{\"data-label\":k(`list`)},x(`code`,{},a(n,120))))}function k(e){return O.find(({id:t})=>t===e)?.name??null}function oe(e){let t=ee(e);return t===null?null:x(`span`,{class:`other`},t)}function se({recorded:e,actual:t},n){let{size_bytes:r}=e;return r===null||t.size_bytes===null||r===t.size_bytes?v(n):[v(n),x(`span`,{class:`other`},`recorded: ${v(r)}`)]}function A(e,t){return e===null?x(`span`,{class:`none`},`none`):x(`button`,{type:`button`,class:`digest copy`,\"data-copy\":e,title:e,\"aria-label\":`Copy the ${t} ${e.includes(`:`)?``:`SHA-256 `}${f(e)}`},f(e))}function j(e){return[...document.querySelectorAll(`script[type=\"application/json\"][data-name=\"${e}\"]`)].map(e=>JSON.parse(e.textContent??`null`))}var ce=class{#e;#t=null;#n=null;constructor(e){this.#e=e}ask({query:e,status:t,evidence:n,sort:r,isDescending:i}){let a=e.trim().toLowerCase(),o=a===``?[]:this.#r(),s=/^[0-9a-f]{6,64}$/.test(a)?this.#i():null,c=[];for(let[e,r]of this.#e.entries())(t===`!matched`?r.status===`matched`:t!==``&&r.status!==t)||(n===``||r.evidence===n)&&(a===``||o[e]?.includes(a)||s?.[e]?.includes(` ${a}`))&&c.push(e);let l=le[r],u=this.#e.map(l),d=i?-1:1;return c.sort((e,t)=>d*ue(u[e]??``,u[t]??``)||e-t)}row(e){let t=this.#e[e];if(t===void 0)return null;let{recorded:n,actual:r}=t;return{...t,recorded:{...n,sha256:M(n.sha256)},actual:{...r,sha256:M(r.sha256)}}}get length(){return this.#e.length}#r(){return this.#t??=this.#e.map(({path:e})=>l(e).toLowerCase()),this.#t}#i(){return this.#n??=this.#e.map(({recorded:e,actual:t})=>` ${M(e.sha256)} ${M(t.sha256)}`),this.#n}};let M=e=>e===null?null:re(e),le={status:({status:e})=>y.indexOf(e),path:({path:e})=>e,evidence:({evidence:e})=>b.indexOf(e),size:e=>D(e)??-1,recorded:({recorded:e})=>M(e.sha256)??``,actual:({actual:e})=>M(e.sha256)??``,list:({list:e})=>e};function ue(e,t){return e<t?-1:+(e>t)}function N(e,t){let n=document.getElementById(e);return n instanceof t?n:null}function P(e){let t=document.createDocumentFragment();return F(t,e),t}function F(e,t){if(t!==null){if(typeof t==`string`||typeof t==`number`)e.appendChild(new Text(l(String(t))));else if(S(t))for(let n of t)F(e,n);else e.appendChild(I(t))}}function I({tag:e,attributes:t,children:n}){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==null&&n!==!1&&r.setAttribute(e,n===!0?``:l(String(n)));return F(r,n),r}let L={query:``,status:``,evidence:``,sort:`status`,isDescending:!1};function R(){let e=N(`file-table`,HTMLTableElement),t=N(`filters`,HTMLFormElement),n=e?.tBodies[0],[r,i]=[document.getElementById(`file-count`),document.getElementById(`pages`)],a=N(`query`,HTMLInputElement),[o,s]=[N(`status`,HTMLSelectElement),N(`evidence-filter`,HTMLSelectElement)];if(!e||!n||!t||!r||!i||!a||!o||!s)return null;let c=null,l=L,u=0,d=[],f=()=>{let t=d.slice(u*100,(u+1)*100);n.replaceChildren(P(t.flatMap(e=>c?.row(e)??[]).map(ae))),r.textContent=c===null||d.length===c.length?h(d.length,`file`):`${g(d.length)} of ${h(c.length,`file`)}`,V(i,u,Math.ceil(d.length/100),t=>{u=t,f(),e.scrollIntoView({block:`start`})})},p=t=>{l={...l,...t},c??=new ce(j(`files`).flatMap(C)),d=c.ask(l),u=0,a.value!==l.query&&(a.value=l.query),[o.value,s.value]=[l.status,l.evidence],B(e,l),f()};return z(e,e=>p({sort:e,isDescending:l.sort===e?!l.isDescending:e===`size`})),a.addEventListener(`input`,()=>p({query:a.value})),o.addEventListener(`change`,()=>p({status:o.value})),s.addEventListener(`change`,()=>p({evidence:s.value})),t.addEventListener(`submit`,e=>e.preventDefault()),t.addEventListener(`reset`,()=>p({query:``,status:``,evidence:``})),p({}),{show:p}}function z(e,t){for(let n of e.querySelectorAll(`th[data-column]`)){let e=document.createElement(`button`);e.type=`button`,e.textContent=n.textContent,n.replaceChildren(e),e.addEventListener(`click`,()=>{let e=O.find(({id:e})=>e===n.dataset.column);e&&t(e.id)})}}function B(e,{sort:t,isDescending:n}){for(let r of e.querySelectorAll(`th[data-column]`))r.dataset.column===t?r.setAttribute(`aria-sort`,n?`descending`:`ascending`):r.removeAttribute(`aria-sort`)}function V(e,t,n,r){let i=document.activeElement?.getAttribute(`data-go`)??null,a=(e,i)=>{let a=document.createElement(`button`);return a.type=`button`,a.textContent=e,a.dataset.go=e,a.disabled=i<0||i>=n||i===t,a.addEventListener(`click`,()=>r(i)),a},o=document.createElement(`span`);o.textContent=`page ${t+1} of ${n}`;let s=[a(`First`,0),a(`Previous`,t-1),o,a(`Next`,t+1),a(`Last`,n-1)];e.replaceChildren(...n>1?s:[]),i!==null&&e.querySelector(`[data-go=\"${i}\"]:enabled, button:enabled`)?.focus()}function H(e){let t=document.getElementById(`map-info`);if(t!==null)for(let n of document.querySelectorAll(`.map`))U(n,t,e)}function U(e,t,n){let r=[...e.querySelectorAll(`.cell`)];e.setAttribute(`role`,`group`),e.setAttribute(`aria-label`,`${e.getAttribute(`aria-label`)}; arrow keys move, Enter finds the files`);for(let[e,t]of r.entries())t.setAttribute(`role`,t.dataset.find===void 0?`img`:`button`),t.setAttribute(`aria-label`,W(t)),t.setAttribute(`tabindex`,e===0?`0`:`-1`);let i=e=>e.target instanceof Element?e.target.closest(`.cell`):null,a=e=>{let n=i(e);n!==null&&(t.textContent=W(n))};e.addEventListener(`focusin`,a),e.addEventListener(`pointerover`,a);let o=e=>e.dataset.find!==void 0&&n(e.dataset.find);e.addEventListener(`click`,e=>{let t=i(e);t!==null&&o(t)}),e.addEventListener(`keydown`,e=>{let t=i(e);if(!(t===null||e.ctrlKey||e.metaKey||e.altKey)){if(e.key===`Enter`||e.key===` `)o(t);else if(!de(r,t,e.key))return;e.preventDefault()}})}let W=e=>e.querySelector(`title`)?.textContent??``;function de(e,t,n){let r=n===`Home`?e[0]:n===`End`?e.at(-1):fe(n)?pe(e,t,n):null;return r!==null&&(r===void 0||(t.setAttribute(`tabindex`,`-1`),r.setAttribute(`tabindex`,`0`),r.focus()),!0)}let fe=e=>/^Arrow(Left|Right|Up|Down)$/.test(e);function pe(e,t,n){let[r,i]=G(t),a,o=1/0;for(let s of e){let[e,c]=G(s),[l,u]=[e-r,c-i],d={ArrowLeft:-l,ArrowRight:l,ArrowUp:-u,ArrowDown:u}[n],f=d+2*Math.abs(n===`ArrowLeft`||n===`ArrowRight`?u:l);s===t||d<=1||f>=o||([a,o]=[s,f])}return a}function G(e){let{x:t,y:n,width:r,height:i}=e.getBBox();return[t+r/2,n+i/2]}function me({server:e,repository:t}){return/^https?:\\/\\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?$/i.test(e)&&/^[\\w-][\\w.-]*\\/(?!\\.+$)[\\w.-]+$/.test(t)?`${e}/${t}`:null}function he(e,{file:t,line:n}){let r=e&&me(e),i=ge(e?.folder??``,t);return!e||!r||i===null||!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(e.commit)?null:`${r}/blob/${e.commit}/${p(i)}${Number.isSafeInteger(n)?`#L${n}`:``}`}function ge(e,t){return!t.split(`/`).every(e=>e!==``&&e!==`.`&&e!==`..`)||/\\p{Cc}/u.test(t)||!t.isWellFormed()?null:e===``?t:`${e}/${t}`}function _e(e,t){return ve(he(t,e),x(`code`,{},`${e.file}:${e.line}`))}function ve(e,t){return e===null?t:x(`a`,{href:e,rel:`noreferrer`},t)}function K(e,t,n=`Copy`){return x(`button`,{type:`button`,class:`copy`,\"data-copy\":e,\"aria-label\":`Copy the ${t}`},n)}function ye(e){return x(`p`,{class:`command`},x(`code`,{},e),K(e,`command`))}function be(e,t){let{subject:n,said:r,since:i}=e;return x(`li`,{class:`finding`},n===``?null:x(`p`,{class:`subject`},x(`code`,{},n),K(n,`name`),i===null?null:J(i)),r.length===0?null:x(`p`,{class:`said`},Y(r)),q(e,t))}function xe(e,t){let{subject:n,said:r,expected:i,actual:a,location:o,since:s}=e;return x(`li`,{class:`finding`},x(`details`,{},x(`summary`,{},n===``?null:[x(`code`,{},n),` `],x(`span`,{class:`said`},r.length===0?Se(i,a):Y(r)),o===null?null:x(`span`,{class:`where`},` ${o.file}:${o.line}`),s===null?null:J(s)),n===``?null:x(`p`,{},K(n,`name`,`Copy the name`)),q(e,t)))}function Se(e,t){let n=e=>e===null?`nothing`:x(`code`,{},a(f(e),Ce));return[e===null?``:[`expected `,n(e),`, `],`found `,n(t)]}let Ce=60;function q(e,t){let{subject:n,expected:r,actual:i,isSaid:a,location:o,related:s,command:c,suppressed:l}=e,u=[o,s].filter(e=>e!==null);return[a||r===null&&i===null?null:we(r,i),u.length===0?null:x(`p`,{class:`where`},`At `,Te(u.map(e=>_e(e,t)),` and `)),c===null?null:ye(`${c} ${n}`),l===null?null:Ee(l)]}function J(e){return x(`span`,{class:`since`},e===`new`?`new`:`since ${e}`)}function Y(e){return e.map(({is:e,text:t})=>e===`text`||e===`count`?t:x(`code`,{},t))}function we(e,t){return x(`dl`,{class:`values`},e===null?null:X(`Expected`,e),X(`Found`,t))}function X(e,t){let n=e.toLowerCase();return x(`div`,{class:n},x(`dt`,{},e,t===null?null:K(t,`${n} value`)),x(`dd`,{},t===null?x(`span`,{class:`none`},`nothing`):x(`code`,{},t)))}function Te(e,t){return e.flatMap((e,n)=>n===0?[e]:[t,e])}function Ee({reason:e,expires:t}){return x(`p`,{class:`suppression`},`Suppressed until ${t}: ${e}`)}let De=e=>({is:`place`,text:`${e.file}:${e.line}`,location:e}),Oe=[`text`,`code`,`path`,`digest`,`count`,`place`];function ke(e){let{files:t,messages:n,commands:r,sinces:i}=e,a=e=>e===0?null:{file:t[e[0]]??``,line:e[1],column:e[2]},o=T(e.subjects);return e.rows.map(([t,s,c,l,u,d,f,p],m)=>{let h={subject:o[m]??``,said:[],expected:s,actual:c,isSaid:e.isSaid,location:a(l),related:a(u),command:r[d]??null,since:i[f]??null,suppressed:p===void 0?null:{reason:p[0],expires:p[1]}};return{...h,said:Ae(n[t]??[],h)}})}function Z({subject:e,expected:t,actual:n,related:r}){return[e,t,n,r&&De(r).text]}function Ae(e,t){let n=Z(t);return e.map(([e,t])=>{let r=typeof t==`number`?n[t]??``:t,i=Oe[e]??`text`;return i===`place`?{is:`code`,text:r}:{is:i,text:r}})}function je(){let e=null,t=j(`links`)[0]??null;for(let n of document.querySelectorAll(`.more[data-group]`)){let r=n.dataset.group??``,i=Number(n.dataset.count),a=0,o=document.createElement(`button`);o.type=`button`,o.textContent=Q(i),n.replaceChildren(o),o.addEventListener(`click`,()=>{e??=Pe();let s=(e.get(r)??[]).slice(a,a+100),c=a;a+=s.length;let l=Ne(n,i>10),u=l.classList.contains(`rows`)?xe:be,d=l.children.length;l.append(P(s.map(e=>u(e,t))));let f=i-a;a>=(e.get(r)?.length??0)?n.textContent=f>0?`and ${g(f)} more, in report.json.`:``:o.textContent=Q(f),a>c&&Me(l.children[d])})}}function Q(e){return e>100?`Show 100 more of ${g(e)}`:`Show ${e} more`}function Me(e){e instanceof HTMLElement&&(e.tabIndex=-1,e.focus())}function Ne(e,t){let n=e.previousElementSibling;if(n?.classList.contains(`cards`))return n;let r=document.createElement(`ol`);return r.className=t?`cards rows`:`cards`,e.before(r),r}function Pe(){let e=/* @__PURE__ */ new Map;for(let t of j(`findings`))e.set(t.key,[...e.get(t.key)??[],...ke(t)]);return e}function Fe(){let e=[];addEventListener(`beforeprint`,()=>{e=[...document.querySelectorAll(`details:not([open], .finding > *)`)];for(let t of e)t.open=!0}),addEventListener(`afterprint`,()=>{for(let t of e)t.open=!1})}document.documentElement.classList.add(`scripts`),e(),Fe(),je();let $=R();H(e=>{$!==null&&($.show({query:e,status:``,evidence:``}),document.getElementById(`query`)?.focus())});for(let e of document.querySelectorAll(`.legend a[data-status]`))e.addEventListener(`click`,()=>$?.show({query:``,status:e.dataset.status??``,evidence:e.dataset.evidence??``}))})();";
const SCRIPT_SHA256 = "BXwFkflY/ahZVi/0vgHd6t/wgzANRRQfVosCESZaCB0=";
const STYLE = ":root{--paper:#f6f7f9;--card:#ffffff;--ink:#1b2230;--soft:#566073;--line:#dde1e8;--link:#0b57c4;--focus:#0b57c4;--code:#eef1f5;--good:#1a7340;--bad:#b3202c;--warn:#8a5200;--note:#2d5fae;--good-paper:#e7f5ec;--bad-paper:#fdeaea;--warn-paper:#fdf3e0;--note-paper:#e9f0fb;--matched:#b9e2c8;--matched-ink:#10381f;--mismatched:#c4283a;--mismatched-ink:#ffffff;--missing:#f4b8bd;--missing-ink:#4d0a12;--odd:#f3c979;--odd-ink:#432a00;--unseen:#dfe3ea;--unseen-ink:#2a3242;--hatch:rgb(20 30 50 / 28%);color-scheme:light}@media screen and (prefers-color-scheme:dark){:root{--paper:#10141b;--card:#181e28;--ink:#e7ebf2;--soft:#a3adbd;--line:#2c3544;--link:#86b7ff;--focus:#86b7ff;--code:#232b38;--good:#74d09a;--bad:#ff8f96;--warn:#f0b860;--note:#93bbff;--good-paper:#14291d;--bad-paper:#331a1e;--warn-paper:#30240f;--note-paper:#182537;--matched:#1e5c3b;--matched-ink:#e3f7ea;--mismatched:#c4283a;--mismatched-ink:#ffffff;--missing:#6b2730;--missing-ink:#ffe9ea;--odd:#7a5310;--odd-ink:#fff1d6;--unseen:#3a4354;--unseen-ink:#eef1f6;--hatch:rgb(255 255 255 / 24%);color-scheme:dark}}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0;background:var(--paper);color:var(--ink);font:\n16px / 1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif}.verdict > *{max-width:73.5rem;margin-inline:auto}main{max-width:76rem;margin-inline:auto;padding:0 1.25rem 4rem}h1,h2,h3{line-height:1.25;text-wrap:balance}h2{margin:0 0 0.75rem;font-size:1.25rem}h3{margin:0 0 0.5rem;font-size:1.05rem}p,ul,ol,dl{margin:0 0 0.75rem}a{color:var(--link)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}code,pre{font:\n0.875em / 1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace;unicode-bidi:isolate;overflow-wrap:anywhere}code{padding:0.1em 0.3em;border-radius:4px;background:var(--code)}a code{color:inherit}.unseen,.skip-link:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip-link:focus{position:absolute;top:0.5rem;left:0.5rem;padding:0.5rem 1rem;background:var(--card)}.patterns{position:absolute}html:not(.scripts) :is(.scripted,.copy:not(.digest)){display:none}.verdict{--tone:var(--good);--tone-paper:var(--good-paper);padding:1.75rem 1.25rem 1.25rem;border-bottom:1px solid var(--line);border-top:6px solid var(--tone);background:var(--tone-paper)}.verdict.fail{--tone:var(--bad);--tone-paper:var(--bad-paper)}.verdict.error,.verdict.part{--tone:var(--warn);--tone-paper:var(--warn-paper)}.brand,.facts{color:var(--soft);font-size:0.9rem}.brand strong{color:var(--ink)}h1{display:flex;gap:0.75rem;align-items:center;margin-top:0;margin-bottom:0.5rem;font-size:clamp(1.5rem,1rem + 2.4vw,2.25rem);letter-spacing:-0.015em}.icon{flex:none}.icon circle{fill:var(--tone)}.icon path{fill:none;stroke:var(--tone-paper);stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}.lead{font-size:1.125rem;overflow-wrap:anywhere}.facts{margin-bottom:0;overflow-wrap:anywhere}.first{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:0 1.5rem}section:is(main > *,.first > *){margin-top:1.5rem;padding:1.25rem 1.5rem;border:1px solid var(--line);border-radius:12px;background:var(--card)}section > :last-child{margin-bottom:0}.steps{display:grid;gap:0.6rem;padding-left:1.4rem}.steps a{font-weight:600}.step{display:block}.bar{display:block;width:100%;height:1.25rem;margin-bottom:0.9rem;border-radius:4px}.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:0.6rem 1.5rem;padding:0;list-style:none}.legend a{display:inline-flex;gap:0.55rem;align-items:center;color:var(--ink);text-decoration-color:var(--soft);text-underline-offset:3px}.legend .meaning{display:block;padding-left:2.3rem;color:var(--soft);font-size:0.85rem}.swatch{flex:none;width:1.75rem;height:1.15rem;border-radius:3px}.gaps{padding:0.9rem 1.1rem;border-left:4px solid var(--warn);border-radius:4px;background:var(--warn-paper)}.gaps h3{font-size:1rem}.gaps ul{margin:0;padding-left:1.2rem}.treemap{margin:0 0 1rem}.map{display:block;width:100%;border-radius:6px;user-select:none}#narrow-map{display:none}.cell,.label{--fill:var(--matched);--on:var(--matched-ink)}:is(.cell,.label).mismatched{--fill:var(--mismatched);--on:var(--mismatched-ink)}:is(.cell,.label).missing{--fill:var(--missing);--on:var(--missing-ink)}:is(.cell,.label):is(.unreadable,.changed){--fill:var(--odd);--on:var(--odd-ink)}:is(.cell,.label):is(.unverified,.skipped){--fill:var(--unseen);--on:var(--unseen-ink)}.cell rect:not([fill]){fill:var(--fill)}.cell rect,.edge{stroke:var(--card);stroke-width:1.5px}.edge{fill:none;stroke-width:3px;pointer-events:none}.label{fill:var(--on);paint-order:stroke;stroke:var(--fill);stroke-width:4px;stroke-linejoin:round}.map text{font:\n12px system-ui,-apple-system,\"Segoe UI\",Roboto,Arial,sans-serif;pointer-events:none}.map .name{fill:var(--ink);font-weight:600}.ink{fill:none;stroke:var(--hatch);stroke-width:1.6}.dot{fill:var(--hatch)}.cell[role=\"button\"]{cursor:pointer}.cell:hover rect{filter:brightness(1.08)}.cell:focus{outline:none}.cell:focus-visible rect{stroke:var(--focus);stroke-width:4px}.info{min-height:1.5em;margin:0.5rem 0 0;font-weight:600;overflow-wrap:anywhere}html:not(.scripts) .info{display:none}figcaption,.note,.none,.same{color:var(--soft)}figcaption,.note{font-size:0.875rem}.group{padding:1.1rem 0 0.4rem;border-top:1px solid var(--line)}h2 + .group{padding-top:0.25rem;border-top:0}.badge{--tone:var(--bad);--tone-paper:var(--bad-paper);display:inline-block;padding:0.05rem 0.55rem;border:1px solid currentcolor;border-radius:99px;background:var(--tone-paper);color:var(--tone);font-size:0.8rem;font-weight:600}.badge.warning{--tone:var(--warn);--tone-paper:var(--warn-paper)}.badge.notice{--tone:var(--note);--tone-paper:var(--note-paper)}.count{color:var(--soft);font-weight:400}.count::before{content:\"× \"}.cards{display:grid;gap:0.75rem;padding:0;list-style:none}.rows{gap:0}.finding{padding:0.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px}.rows > .finding{padding:0.2rem 0.75rem;border-radius:0}.rows > .finding + .finding{border-top:0}.finding:focus-visible{outline-offset:0}.warning > .cards > .finding{border-left-color:var(--warn)}.notice > .cards > .finding{border-left-color:var(--note)}.finding p,.finding dl{margin-bottom:0.4rem}.finding > :last-child{margin-bottom:0}.subject code{padding:0;background:none;font-size:0.95em;font-weight:600}.where{color:var(--soft);font-size:0.9rem}.rows summary{font-size:0.875rem;overflow-wrap:anywhere}.rows summary code{padding:0;background:none}.rows summary > code{font-weight:600}.rows summary > .where{font-size:inherit}.rows [open] > summary{margin-bottom:0.4rem}.since{margin-left:0.5rem;color:var(--soft);font-size:0.85rem;white-space:nowrap}.said{overflow-wrap:anywhere}.contents ol{columns:22rem auto;column-gap:2.5rem;margin:0 0 1rem;padding-left:1.5rem}.values{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0.5rem}.values > div{padding:0.45rem 0.7rem 0.55rem;border-radius:6px;background:var(--good-paper)}.values > .found{background:var(--bad-paper)}.values dt{color:var(--soft);font-size:0.8rem;display:flex;justify-content:space-between;align-items:center}.values dd{margin:0}.values code{padding:0;background:none;font-size:0.8rem}.command,.block{display:flex;gap:0.5rem;justify-content:space-between;align-items:center;padding:0.4rem 0.6rem;border-radius:6px;background:var(--code)}.command code::before{content:\"$ \";color:var(--soft)}.command code,.block code{padding:0;background:none}.block pre{flex:1;max-height:20rem;margin:0;overflow:auto}.line{display:block;white-space:pre-wrap}.explain{display:flex;flex-wrap:wrap;gap:0.5rem;align-items:center;margin:0.6rem 0;color:var(--soft);font-size:0.9rem}.explain .command{margin:0;padding-block:0.2rem}.lines{margin:0.6rem 0}.lines .block{margin-top:0.4rem}summary{cursor:pointer}.suppressed :is(.finding,.values > div){border-left-color:var(--soft);background:var(--code)}.suppressed .finding :is(code,p,dd){color:var(--soft)}.suppressed .finding .suppression{color:var(--ink);font-weight:600}button,input,select{min-height:2.25rem;padding:0.3rem 0.8rem;border:1px solid var(--soft);border-radius:6px;background:var(--card);color:var(--ink);font:inherit}button{cursor:pointer}button:hover:enabled{border-color:var(--link);color:var(--link)}button:disabled{border-color:var(--line);color:var(--soft);cursor:default}.copy{flex:none;min-height:1.5rem;padding:0 0.5rem;border-color:var(--line);color:var(--soft);font-size:0.8rem}.subject .copy{margin-left:0.5rem}.copy.copied{border-color:var(--good);color:var(--good)}.copy.copied::after{content:\" ✓\"}.copy.refused::after{content:\" not allowed\"}.filters{display:flex;flex-wrap:wrap;gap:0.75rem;align-items:end;margin-bottom:0.75rem}.filters label{display:grid;gap:0.2rem;color:var(--soft);font-size:0.85rem}.filters .wide{flex:1 1 18rem}.filters :is(input,select){width:100%;font-size:1rem}.pages{display:flex;flex-wrap:wrap;gap:0.5rem;align-items:center;margin-top:0.75rem}table{width:100%;border-collapse:collapse;font-size:0.9rem}th,td{padding:0.4rem 0.7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-bottom:2px solid var(--line);color:var(--soft);white-space:nowrap}tbody th{min-width:16rem;font-weight:400}.file code{padding:0;background:none}td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.other{display:block;color:var(--soft)}thead button{min-height:0;padding:0.1rem 0.2rem;border:0;background:none;color:inherit;font-weight:600}thead [aria-sort=\"ascending\"] button::after{content:\" ▲\" / \"\"}thead [aria-sort=\"descending\"] button::after{content:\" ▼\" / \"\"}.digest{min-height:0;padding:0;border:0;background:none;color:var(--ink);font:\n0.8125rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}.status,.stage{font-weight:600;white-space:nowrap}:is(.status.matched,.stage.pass){color:var(--good)}:is(.status.mismatched,.status.missing,.stage.fail){color:var(--bad)}:is(.status.unreadable,.status.changed){color:var(--warn)}:is(.status.unverified,.status.skipped,.stage.skip){color:var(--soft)}.run > div{display:grid;grid-template-columns:12rem 1fr;gap:0 1rem;padding:0.25rem 0}.run dt{color:var(--soft)}.run dd{margin:0;overflow-wrap:anywhere}:is(pre,audio).output{min-width:14rem}pre.output{max-height:20rem;margin:0 0 0.5rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}pre.output .line{min-height:1lh}img.output{height:auto}@media screen and (max-width:44rem){#map{display:none}#narrow-map{display:block}}@media screen and (max-width:60rem){:is(table,thead,tbody,th,td){display:block}tr{display:flex;flex-wrap:wrap;gap:0.1rem 1rem;padding:0.5rem 0;border-bottom:1px solid var(--line)}th,td,td.number{min-width:0;padding:0;border:0;text-align:start;white-space:normal;overflow-wrap:anywhere}tbody th{flex:1 0 100%;order:-1}td:empty{display:none}td[data-label]::before{content:attr(data-label) \" \" / \"\";color:var(--soft)}thead:not(:has(button)){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}@media (max-width:40rem){main{padding-inline:0.75rem}section:is(main > *,.first > *){padding:1rem}.run > div{grid-template-columns:1fr}}@media print{:root{--paper:#ffffff;--card:#ffffff;color-scheme:light}html{font-size:75%}body{font-size:9pt;line-height:1.35;print-color-adjust:exact}main,main > *,.group,.finding{margin-block:4pt}:is(.explain,.contents,.command,details.lines){display:none}:is(.scripted:not(.pages),.copy:not(.digest),.skip-link,.info,.more button,.pages button){display:none}section:is(main > *,.first > *){padding:0;border:0}.scroll{overflow:visible}tbody th{min-width:0}table{font-size:8pt}:is(th,td){padding:2pt 4pt}.rows > .finding{margin:0;padding:1pt 4pt}.rows summary{list-style:none}:is(.finding,tr,.treemap,.legend li){break-inside:avoid}:is(h2,h3){break-after:avoid}a{color:inherit}}";
const STYLE_SHA256 = "Tq7Bvf4qENTGcFfY+zLNrnQFrIXeoUMo4SBClqUwvBU=";

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
	"img",
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

/** What a model put out, as it stands in a page: text, a picture or a sound. Nothing of it is markup. */
/** What a page's policy has to allow for these. */
const OUTPUT_POLICY = ["img-src data:", "media-src data:"];
/** `test`: the name of the test, for those who do not see the picture. */
function outputMarkup(test, output) {
	const name = {
		class: "output",
		"aria-label": `What ${test} put out: ${output.name}`
	};
	switch (output.is) {
		case "text": return h("pre", {
			...name,
			tabindex: 0
		}, output.text.replace(/\n$/, "").split("\n").map((line) => h("span", { class: "line" }, line)));
		case "picture": return h("img", {
			class: "output",
			src: output.source,
			alt: `What ${test} put out`,
			width: 256
		});
		case "sound": return h("audio", {
			...name,
			src: output.source,
			controls: true
		});
		case "file": return h("p", {}, `See ${output.name}.`);
	}
}

/** What stands in the head of a page before its style. `policy`: the directives of its Content-Security-Policy. */
function pageHead(policy, title) {
	return [
		h("meta", { charset: "utf-8" }),
		h("meta", {
			"http-equiv": "Content-Security-Policy",
			content: policy.join("; ")
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
		h("title", {}, title)
	];
}

/** Small pieces that several parts of the page are made of. */
/** Copies what people see: a name that hides a line break would run as two commands in a shell. */
function copyButton(text, what, words = "Copy") {
	return h("button", {
		type: "button",
		class: "copy",
		"data-copy": text,
		"aria-label": `Copy the ${what}`
	}, words);
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
	}, word)))), h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell, column) => h("td", {
		class: name(column),
		"data-label": numbers.includes(column) || column > 2 ? head[column] ?? null : null
	}, cell)))))));
}
function section(id, title, ...content) {
	return h("section", {
		id,
		"aria-labelledby": `${id}-title`
	}, h("h2", { id: `${id}-title` }, title), content);
}

export { section as a, OUTPUT_POLICY as c, htmlText as d, inertJson as f, STYLE_SHA256 as g, STYLE as h, prose as i, outputMarkup as l, SCRIPT_SHA256 as m, codeLine as n, table as o, SCRIPT as p, copyButton as r, pageHead as s, codeBlock as t, h as u };