// Generated from schemas/config.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:config:v1","title":"manifest-drift config (.github/manifest-drift.yml)","type":["object","null"],"additionalProperties":false,"properties":{"combined-inventory":{"description":"The combined inventory: paths or globs below the root, one a line, or `none`.","type":["string","array"],"items":{"type":"string"}},"model-inventory":{"description":"The source inventories of models: paths or globs, one a line, or `none`.","type":["string","array"],"items":{"type":"string"}},"dataset-inventory":{"description":"The source inventories of datasets: paths or globs, one a line, or `none`.","type":["string","array"],"items":{"type":"string"}},"checksums":{"description":"The lists of recorded SHA-256 checksums: paths or globs, one a line, or `none`.","type":["string","array"],"items":{"type":"string"}},"checksum-base":{"description":"What a list's relative paths are relative to: the root, the list's own folder, or (auto) whichever has more of its files.","enum":["auto","root","list"]},"path-prefix":{"description":"Prefixes of absolute recorded paths that stand for the root, one a line (`C:/repos/harmonia`).","type":["string","array"],"items":{"type":"string"}},"missing-files":{"description":"What a recorded file that is not there means. auto: an error when it has a recorded checksum, else a notice.","enum":["auto","error","warning","ignore"]},"pointers":{"description":"What a git-lfs or git-annex pointer in place of a file means. accept: evidence of the file, by the SHA-256 it carries. ignore: the file is missing.","enum":["accept","ignore"]},"baseline":{"description":"The commit whose inventories and lists say which versions were there before. auto: a pull request's base, or the commit before a push.","type":"string"},"upstream":{"description":"Who may be asked what they hold: `huggingface`, and servers as `https://HOST`, one a line. No file is downloaded.","type":["string","array"],"items":{"type":"string"}},"concurrency":{"description":"How many files are hashed at once. auto: as many as there are usable cores.","type":["integer","string"]},"fail-on":{"description":"The mildest severity that fails the check.","enum":["error","warning","notice"]},"time-budget":{"description":"How long the check may take (`90s`, `15m`, `2h`). Files not read by then are skipped and the report is marked incomplete.","type":["integer","string"]},"severities":{"description":"The severity of each kind of finding, where the default does not suit.","type":"object","additionalProperties":false,"properties":{"inventory-unreadable":{"description":"Inventory cannot be read","enum":["error","warning","notice"]},"inventory-invalid":{"description":"Inventory breaks its schema","enum":["error","warning","notice"]},"inventory-missing":{"description":"Inventory is missing","enum":["error","warning","notice"]},"entry-missing":{"description":"Entry is missing from the combined inventory","enum":["error","warning","notice"]},"entry-unknown":{"description":"Entry of the combined inventory is in no source","enum":["error","warning","notice"]},"entry-duplicate":{"description":"Entry is listed twice","enum":["error","warning","notice"]},"entry-differs":{"description":"Combined inventory and its source disagree","enum":["error","warning","notice"]},"totals-differ":{"description":"Totals do not add up","enum":["error","warning","notice"]},"combined-stale":{"description":"Combined inventory is older than a source","enum":["error","warning","notice"]},"list-missing":{"description":"Checksum list is missing","enum":["error","warning","notice"]},"list-unreadable":{"description":"Checksum list cannot be read","enum":["error","warning","notice"]},"list-malformed":{"description":"Line protects nothing","enum":["error","warning","notice"]},"digest-placeholder":{"description":"Digest is a placeholder","enum":["error","warning","notice"]},"checksum-conflict":{"description":"Records disagree about one file","enum":["error","warning","notice"]},"digest-shared":{"description":"One digest recorded for several files","enum":["error","warning","notice"]},"nothing-recorded":{"description":"No checksum is recorded","enum":["error","warning","notice"]},"path-escapes":{"description":"Path leaves the repository","enum":["error","warning","notice"]},"path-not-portable":{"description":"Path is not portable","enum":["error","warning","notice"]},"not-a-file":{"description":"Recorded path is not a file","enum":["error","warning","notice"]},"checksum-mismatch":{"description":"Content differs from its recorded checksum","enum":["error","warning","notice"]},"size-mismatch":{"description":"Size differs from the recorded one","enum":["error","warning","notice"]},"pointer-malformed":{"description":"Pointer is broken","enum":["error","warning","notice"]},"pointer-mismatch":{"description":"Pointer stands for another file than the recorded one","enum":["error","warning","notice"]},"pointer-unexpected":{"description":"Pointer where git does not expect one","enum":["error","warning","notice"]},"pointer-missing":{"description":"Bytes committed where a pointer belongs","enum":["error","warning","notice"]},"pointer-unverified":{"description":"Pointer carries no SHA-256","enum":["error","warning","notice"]},"snapshot-damaged":{"description":"Blob of a hub cache is not what its name says","enum":["error","warning","notice"]},"snapshot-incomplete":{"description":"Download into a hub cache broke off","enum":["error","warning","notice"]},"file-missing":{"description":"Recorded file is missing","enum":["error","warning","notice"]},"upstream-differs":{"description":"Upstream holds another file than the recorded one","enum":["error","warning","notice"]},"upstream-missing":{"description":"Recorded file or repository is gone upstream","enum":["error","warning","notice"]},"upstream-newer":{"description":"Upstream has a newer revision","enum":["error","warning","notice"]},"upstream-moved":{"description":"Repository was renamed upstream","enum":["error","warning","notice"]},"upstream-unreachable":{"description":"Upstream gave no answer","enum":["error","warning","notice"]},"file-unreadable":{"description":"Recorded file cannot be read","enum":["error","warning","notice"]},"file-changed":{"description":"File changed while it was read","enum":["error","warning","notice"]},"version-not-bumped":{"description":"Content changed, but its version did not","enum":["error","warning","notice"]},"version-went-back":{"description":"Version went back","enum":["error","warning","notice"]},"version-invalid":{"description":"Version is not a semantic version","enum":["error","warning","notice"]},"revision-not-pinned":{"description":"Source is not pinned to a commit","enum":["error","warning","notice"]},"baseline-unavailable":{"description":"Earlier commit could not be read","enum":["error","warning","notice"]},"acceptance-expired":{"description":"Accepted drift has expired","enum":["error","warning","notice"]},"check-incomplete":{"description":"Not everything was looked at","enum":["error","warning","notice"]}}},"optional":{"description":"Globs of files that may be absent, such as quantisations left out on purpose.","type":"array","items":{"type":"string"}},"ignore-fields":{"description":"Names of entry fields that are not compared between the combined inventory and its sources.","type":"array","items":{"type":"string"}},"accept":{"description":"Findings that are known and do not count until a day. They are shown and counted apart.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires"],"properties":{"kind":{"description":"The kind of finding.","enum":["inventory-unreadable","inventory-invalid","inventory-missing","entry-missing","entry-unknown","entry-duplicate","entry-differs","totals-differ","combined-stale","list-missing","list-unreadable","list-malformed","digest-placeholder","checksum-conflict","digest-shared","nothing-recorded","path-escapes","path-not-portable","not-a-file","checksum-mismatch","size-mismatch","pointer-malformed","pointer-mismatch","pointer-unexpected","pointer-missing","pointer-unverified","snapshot-damaged","snapshot-incomplete","file-missing","upstream-differs","upstream-missing","upstream-newer","upstream-moved","upstream-unreachable","file-unreadable","file-changed","version-not-bumped","version-went-back","version-invalid","revision-not-pinned","baseline-unavailable"]},"path":{"description":"What the finding is about: a path with `*`, `**`, `?` and `[ ]`, or for an entry `model:ID` or `dataset:ID`.","type":"string","pattern":"^[^]"},"actual":{"description":"Accept it only while what was found is just this, such as a digest.","type":"string","pattern":"^[^]"},"reason":{"description":"Why it is accepted.","type":"string","pattern":"^\\s*\\S[^]{0,999}$"},"expires":{"description":"The last day on which it is accepted, `YYYY-MM-DD` in UTC.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[^]", "u");
const pattern6 = new RegExp("^\\s*\\S[^]{0,999}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:config:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["combined-inventory"] !== undefined){
let data0 = data["combined-inventory"];
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/combined-inventory",schemaPath:"#/properties/combined-inventory/type",keyword:"type",params:{type: schema31.properties["combined-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/combined-inventory/" + i0,schemaPath:"#/properties/combined-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data["model-inventory"] !== undefined){
let data2 = data["model-inventory"];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/model-inventory",schemaPath:"#/properties/model-inventory/type",keyword:"type",params:{type: schema31.properties["model-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err5 = {instancePath:instancePath+"/model-inventory/" + i1,schemaPath:"#/properties/model-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data["dataset-inventory"] !== undefined){
let data4 = data["dataset-inventory"];
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err6 = {instancePath:instancePath+"/dataset-inventory",schemaPath:"#/properties/dataset-inventory/type",keyword:"type",params:{type: schema31.properties["dataset-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err7 = {instancePath:instancePath+"/dataset-inventory/" + i2,schemaPath:"#/properties/dataset-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.checksums !== undefined){
let data6 = data.checksums;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err8 = {instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: schema31.properties.checksums.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
const err9 = {instancePath:instancePath+"/checksums/" + i3,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data["checksum-base"] !== undefined){
let data8 = data["checksum-base"];
if(!(((data8 === "auto") || (data8 === "root")) || (data8 === "list"))){
const err10 = {instancePath:instancePath+"/checksum-base",schemaPath:"#/properties/checksum-base/enum",keyword:"enum",params:{allowedValues: schema31.properties["checksum-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["path-prefix"] !== undefined){
let data9 = data["path-prefix"];
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err11 = {instancePath:instancePath+"/path-prefix",schemaPath:"#/properties/path-prefix/type",keyword:"type",params:{type: schema31.properties["path-prefix"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(typeof data9[i4] !== "string"){
const err12 = {instancePath:instancePath+"/path-prefix/" + i4,schemaPath:"#/properties/path-prefix/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data["missing-files"] !== undefined){
let data11 = data["missing-files"];
if(!((((data11 === "auto") || (data11 === "error")) || (data11 === "warning")) || (data11 === "ignore"))){
const err13 = {instancePath:instancePath+"/missing-files",schemaPath:"#/properties/missing-files/enum",keyword:"enum",params:{allowedValues: schema31.properties["missing-files"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.pointers !== undefined){
let data12 = data.pointers;
if(!((data12 === "accept") || (data12 === "ignore"))){
const err14 = {instancePath:instancePath+"/pointers",schemaPath:"#/properties/pointers/enum",keyword:"enum",params:{allowedValues: schema31.properties.pointers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.baseline !== undefined){
if(typeof data.baseline !== "string"){
const err15 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.upstream !== undefined){
let data14 = data.upstream;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err16 = {instancePath:instancePath+"/upstream",schemaPath:"#/properties/upstream/type",keyword:"type",params:{type: schema31.properties.upstream.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(typeof data14[i5] !== "string"){
const err17 = {instancePath:instancePath+"/upstream/" + i5,schemaPath:"#/properties/upstream/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.concurrency !== undefined){
let data16 = data.concurrency;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")){
const err18 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: schema31.properties.concurrency.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data17 = data["fail-on"];
if(!(((data17 === "error") || (data17 === "warning")) || (data17 === "notice"))){
const err19 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties["fail-on"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["time-budget"] !== undefined){
let data18 = data["time-budget"];
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")){
const err20 = {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema31.properties["time-budget"].type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.severities !== undefined){
let data19 = data.severities;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
if(!(func1.call(schema31.properties.severities.properties, key1))){
const err21 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19["inventory-unreadable"] !== undefined){
let data20 = data19["inventory-unreadable"];
if(!(((data20 === "error") || (data20 === "warning")) || (data20 === "notice"))){
const err22 = {instancePath:instancePath+"/severities/inventory-unreadable",schemaPath:"#/properties/severities/properties/inventory-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data19["inventory-invalid"] !== undefined){
let data21 = data19["inventory-invalid"];
if(!(((data21 === "error") || (data21 === "warning")) || (data21 === "notice"))){
const err23 = {instancePath:instancePath+"/severities/inventory-invalid",schemaPath:"#/properties/severities/properties/inventory-invalid/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-invalid"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19["inventory-missing"] !== undefined){
let data22 = data19["inventory-missing"];
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "notice"))){
const err24 = {instancePath:instancePath+"/severities/inventory-missing",schemaPath:"#/properties/severities/properties/inventory-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19["entry-missing"] !== undefined){
let data23 = data19["entry-missing"];
if(!(((data23 === "error") || (data23 === "warning")) || (data23 === "notice"))){
const err25 = {instancePath:instancePath+"/severities/entry-missing",schemaPath:"#/properties/severities/properties/entry-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19["entry-unknown"] !== undefined){
let data24 = data19["entry-unknown"];
if(!(((data24 === "error") || (data24 === "warning")) || (data24 === "notice"))){
const err26 = {instancePath:instancePath+"/severities/entry-unknown",schemaPath:"#/properties/severities/properties/entry-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-unknown"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19["entry-duplicate"] !== undefined){
let data25 = data19["entry-duplicate"];
if(!(((data25 === "error") || (data25 === "warning")) || (data25 === "notice"))){
const err27 = {instancePath:instancePath+"/severities/entry-duplicate",schemaPath:"#/properties/severities/properties/entry-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-duplicate"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19["entry-differs"] !== undefined){
let data26 = data19["entry-differs"];
if(!(((data26 === "error") || (data26 === "warning")) || (data26 === "notice"))){
const err28 = {instancePath:instancePath+"/severities/entry-differs",schemaPath:"#/properties/severities/properties/entry-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-differs"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19["totals-differ"] !== undefined){
let data27 = data19["totals-differ"];
if(!(((data27 === "error") || (data27 === "warning")) || (data27 === "notice"))){
const err29 = {instancePath:instancePath+"/severities/totals-differ",schemaPath:"#/properties/severities/properties/totals-differ/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["totals-differ"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19["combined-stale"] !== undefined){
let data28 = data19["combined-stale"];
if(!(((data28 === "error") || (data28 === "warning")) || (data28 === "notice"))){
const err30 = {instancePath:instancePath+"/severities/combined-stale",schemaPath:"#/properties/severities/properties/combined-stale/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["combined-stale"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19["list-missing"] !== undefined){
let data29 = data19["list-missing"];
if(!(((data29 === "error") || (data29 === "warning")) || (data29 === "notice"))){
const err31 = {instancePath:instancePath+"/severities/list-missing",schemaPath:"#/properties/severities/properties/list-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19["list-unreadable"] !== undefined){
let data30 = data19["list-unreadable"];
if(!(((data30 === "error") || (data30 === "warning")) || (data30 === "notice"))){
const err32 = {instancePath:instancePath+"/severities/list-unreadable",schemaPath:"#/properties/severities/properties/list-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19["list-malformed"] !== undefined){
let data31 = data19["list-malformed"];
if(!(((data31 === "error") || (data31 === "warning")) || (data31 === "notice"))){
const err33 = {instancePath:instancePath+"/severities/list-malformed",schemaPath:"#/properties/severities/properties/list-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19["digest-placeholder"] !== undefined){
let data32 = data19["digest-placeholder"];
if(!(((data32 === "error") || (data32 === "warning")) || (data32 === "notice"))){
const err34 = {instancePath:instancePath+"/severities/digest-placeholder",schemaPath:"#/properties/severities/properties/digest-placeholder/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["digest-placeholder"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19["checksum-conflict"] !== undefined){
let data33 = data19["checksum-conflict"];
if(!(((data33 === "error") || (data33 === "warning")) || (data33 === "notice"))){
const err35 = {instancePath:instancePath+"/severities/checksum-conflict",schemaPath:"#/properties/severities/properties/checksum-conflict/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["checksum-conflict"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19["digest-shared"] !== undefined){
let data34 = data19["digest-shared"];
if(!(((data34 === "error") || (data34 === "warning")) || (data34 === "notice"))){
const err36 = {instancePath:instancePath+"/severities/digest-shared",schemaPath:"#/properties/severities/properties/digest-shared/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["digest-shared"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19["nothing-recorded"] !== undefined){
let data35 = data19["nothing-recorded"];
if(!(((data35 === "error") || (data35 === "warning")) || (data35 === "notice"))){
const err37 = {instancePath:instancePath+"/severities/nothing-recorded",schemaPath:"#/properties/severities/properties/nothing-recorded/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["nothing-recorded"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19["path-escapes"] !== undefined){
let data36 = data19["path-escapes"];
if(!(((data36 === "error") || (data36 === "warning")) || (data36 === "notice"))){
const err38 = {instancePath:instancePath+"/severities/path-escapes",schemaPath:"#/properties/severities/properties/path-escapes/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-escapes"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19["path-not-portable"] !== undefined){
let data37 = data19["path-not-portable"];
if(!(((data37 === "error") || (data37 === "warning")) || (data37 === "notice"))){
const err39 = {instancePath:instancePath+"/severities/path-not-portable",schemaPath:"#/properties/severities/properties/path-not-portable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-not-portable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19["not-a-file"] !== undefined){
let data38 = data19["not-a-file"];
if(!(((data38 === "error") || (data38 === "warning")) || (data38 === "notice"))){
const err40 = {instancePath:instancePath+"/severities/not-a-file",schemaPath:"#/properties/severities/properties/not-a-file/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["not-a-file"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19["checksum-mismatch"] !== undefined){
let data39 = data19["checksum-mismatch"];
if(!(((data39 === "error") || (data39 === "warning")) || (data39 === "notice"))){
const err41 = {instancePath:instancePath+"/severities/checksum-mismatch",schemaPath:"#/properties/severities/properties/checksum-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["checksum-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19["size-mismatch"] !== undefined){
let data40 = data19["size-mismatch"];
if(!(((data40 === "error") || (data40 === "warning")) || (data40 === "notice"))){
const err42 = {instancePath:instancePath+"/severities/size-mismatch",schemaPath:"#/properties/severities/properties/size-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["size-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19["pointer-malformed"] !== undefined){
let data41 = data19["pointer-malformed"];
if(!(((data41 === "error") || (data41 === "warning")) || (data41 === "notice"))){
const err43 = {instancePath:instancePath+"/severities/pointer-malformed",schemaPath:"#/properties/severities/properties/pointer-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19["pointer-mismatch"] !== undefined){
let data42 = data19["pointer-mismatch"];
if(!(((data42 === "error") || (data42 === "warning")) || (data42 === "notice"))){
const err44 = {instancePath:instancePath+"/severities/pointer-mismatch",schemaPath:"#/properties/severities/properties/pointer-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19["pointer-unexpected"] !== undefined){
let data43 = data19["pointer-unexpected"];
if(!(((data43 === "error") || (data43 === "warning")) || (data43 === "notice"))){
const err45 = {instancePath:instancePath+"/severities/pointer-unexpected",schemaPath:"#/properties/severities/properties/pointer-unexpected/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-unexpected"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19["pointer-missing"] !== undefined){
let data44 = data19["pointer-missing"];
if(!(((data44 === "error") || (data44 === "warning")) || (data44 === "notice"))){
const err46 = {instancePath:instancePath+"/severities/pointer-missing",schemaPath:"#/properties/severities/properties/pointer-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19["pointer-unverified"] !== undefined){
let data45 = data19["pointer-unverified"];
if(!(((data45 === "error") || (data45 === "warning")) || (data45 === "notice"))){
const err47 = {instancePath:instancePath+"/severities/pointer-unverified",schemaPath:"#/properties/severities/properties/pointer-unverified/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-unverified"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19["snapshot-damaged"] !== undefined){
let data46 = data19["snapshot-damaged"];
if(!(((data46 === "error") || (data46 === "warning")) || (data46 === "notice"))){
const err48 = {instancePath:instancePath+"/severities/snapshot-damaged",schemaPath:"#/properties/severities/properties/snapshot-damaged/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["snapshot-damaged"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19["snapshot-incomplete"] !== undefined){
let data47 = data19["snapshot-incomplete"];
if(!(((data47 === "error") || (data47 === "warning")) || (data47 === "notice"))){
const err49 = {instancePath:instancePath+"/severities/snapshot-incomplete",schemaPath:"#/properties/severities/properties/snapshot-incomplete/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["snapshot-incomplete"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19["file-missing"] !== undefined){
let data48 = data19["file-missing"];
if(!(((data48 === "error") || (data48 === "warning")) || (data48 === "notice"))){
const err50 = {instancePath:instancePath+"/severities/file-missing",schemaPath:"#/properties/severities/properties/file-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19["upstream-differs"] !== undefined){
let data49 = data19["upstream-differs"];
if(!(((data49 === "error") || (data49 === "warning")) || (data49 === "notice"))){
const err51 = {instancePath:instancePath+"/severities/upstream-differs",schemaPath:"#/properties/severities/properties/upstream-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-differs"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19["upstream-missing"] !== undefined){
let data50 = data19["upstream-missing"];
if(!(((data50 === "error") || (data50 === "warning")) || (data50 === "notice"))){
const err52 = {instancePath:instancePath+"/severities/upstream-missing",schemaPath:"#/properties/severities/properties/upstream-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19["upstream-newer"] !== undefined){
let data51 = data19["upstream-newer"];
if(!(((data51 === "error") || (data51 === "warning")) || (data51 === "notice"))){
const err53 = {instancePath:instancePath+"/severities/upstream-newer",schemaPath:"#/properties/severities/properties/upstream-newer/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-newer"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19["upstream-moved"] !== undefined){
let data52 = data19["upstream-moved"];
if(!(((data52 === "error") || (data52 === "warning")) || (data52 === "notice"))){
const err54 = {instancePath:instancePath+"/severities/upstream-moved",schemaPath:"#/properties/severities/properties/upstream-moved/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-moved"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19["upstream-unreachable"] !== undefined){
let data53 = data19["upstream-unreachable"];
if(!(((data53 === "error") || (data53 === "warning")) || (data53 === "notice"))){
const err55 = {instancePath:instancePath+"/severities/upstream-unreachable",schemaPath:"#/properties/severities/properties/upstream-unreachable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-unreachable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19["file-unreadable"] !== undefined){
let data54 = data19["file-unreadable"];
if(!(((data54 === "error") || (data54 === "warning")) || (data54 === "notice"))){
const err56 = {instancePath:instancePath+"/severities/file-unreadable",schemaPath:"#/properties/severities/properties/file-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19["file-changed"] !== undefined){
let data55 = data19["file-changed"];
if(!(((data55 === "error") || (data55 === "warning")) || (data55 === "notice"))){
const err57 = {instancePath:instancePath+"/severities/file-changed",schemaPath:"#/properties/severities/properties/file-changed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-changed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19["version-not-bumped"] !== undefined){
let data56 = data19["version-not-bumped"];
if(!(((data56 === "error") || (data56 === "warning")) || (data56 === "notice"))){
const err58 = {instancePath:instancePath+"/severities/version-not-bumped",schemaPath:"#/properties/severities/properties/version-not-bumped/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-not-bumped"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19["version-went-back"] !== undefined){
let data57 = data19["version-went-back"];
if(!(((data57 === "error") || (data57 === "warning")) || (data57 === "notice"))){
const err59 = {instancePath:instancePath+"/severities/version-went-back",schemaPath:"#/properties/severities/properties/version-went-back/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-went-back"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19["version-invalid"] !== undefined){
let data58 = data19["version-invalid"];
if(!(((data58 === "error") || (data58 === "warning")) || (data58 === "notice"))){
const err60 = {instancePath:instancePath+"/severities/version-invalid",schemaPath:"#/properties/severities/properties/version-invalid/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-invalid"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19["revision-not-pinned"] !== undefined){
let data59 = data19["revision-not-pinned"];
if(!(((data59 === "error") || (data59 === "warning")) || (data59 === "notice"))){
const err61 = {instancePath:instancePath+"/severities/revision-not-pinned",schemaPath:"#/properties/severities/properties/revision-not-pinned/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["revision-not-pinned"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19["baseline-unavailable"] !== undefined){
let data60 = data19["baseline-unavailable"];
if(!(((data60 === "error") || (data60 === "warning")) || (data60 === "notice"))){
const err62 = {instancePath:instancePath+"/severities/baseline-unavailable",schemaPath:"#/properties/severities/properties/baseline-unavailable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["baseline-unavailable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19["acceptance-expired"] !== undefined){
let data61 = data19["acceptance-expired"];
if(!(((data61 === "error") || (data61 === "warning")) || (data61 === "notice"))){
const err63 = {instancePath:instancePath+"/severities/acceptance-expired",schemaPath:"#/properties/severities/properties/acceptance-expired/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["acceptance-expired"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data19["check-incomplete"] !== undefined){
let data62 = data19["check-incomplete"];
if(!(((data62 === "error") || (data62 === "warning")) || (data62 === "notice"))){
const err64 = {instancePath:instancePath+"/severities/check-incomplete",schemaPath:"#/properties/severities/properties/check-incomplete/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["check-incomplete"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.optional !== undefined){
let data63 = data.optional;
if(Array.isArray(data63)){
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
if(typeof data63[i6] !== "string"){
const err66 = {instancePath:instancePath+"/optional/" + i6,schemaPath:"#/properties/optional/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["ignore-fields"] !== undefined){
let data65 = data["ignore-fields"];
if(Array.isArray(data65)){
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
if(typeof data65[i7] !== "string"){
const err68 = {instancePath:instancePath+"/ignore-fields/" + i7,schemaPath:"#/properties/ignore-fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/ignore-fields",schemaPath:"#/properties/ignore-fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.accept !== undefined){
let data67 = data.accept;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.kind === undefined){
const err70 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data68.path === undefined){
const err71 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data68.reason === undefined){
const err72 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data68.expires === undefined){
const err73 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key2 in data68){
if(!(((((key2 === "kind") || (key2 === "path")) || (key2 === "actual")) || (key2 === "reason")) || (key2 === "expires"))){
const err74 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data68.kind !== undefined){
let data69 = data68.kind;
if(!(((((((((((((((((((((((((((((((((((((((((data69 === "inventory-unreadable") || (data69 === "inventory-invalid")) || (data69 === "inventory-missing")) || (data69 === "entry-missing")) || (data69 === "entry-unknown")) || (data69 === "entry-duplicate")) || (data69 === "entry-differs")) || (data69 === "totals-differ")) || (data69 === "combined-stale")) || (data69 === "list-missing")) || (data69 === "list-unreadable")) || (data69 === "list-malformed")) || (data69 === "digest-placeholder")) || (data69 === "checksum-conflict")) || (data69 === "digest-shared")) || (data69 === "nothing-recorded")) || (data69 === "path-escapes")) || (data69 === "path-not-portable")) || (data69 === "not-a-file")) || (data69 === "checksum-mismatch")) || (data69 === "size-mismatch")) || (data69 === "pointer-malformed")) || (data69 === "pointer-mismatch")) || (data69 === "pointer-unexpected")) || (data69 === "pointer-missing")) || (data69 === "pointer-unverified")) || (data69 === "snapshot-damaged")) || (data69 === "snapshot-incomplete")) || (data69 === "file-missing")) || (data69 === "upstream-differs")) || (data69 === "upstream-missing")) || (data69 === "upstream-newer")) || (data69 === "upstream-moved")) || (data69 === "upstream-unreachable")) || (data69 === "file-unreadable")) || (data69 === "file-changed")) || (data69 === "version-not-bumped")) || (data69 === "version-went-back")) || (data69 === "version-invalid")) || (data69 === "revision-not-pinned")) || (data69 === "baseline-unavailable"))){
const err75 = {instancePath:instancePath+"/accept/" + i8+"/kind",schemaPath:"#/properties/accept/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.accept.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data68.path !== undefined){
let data70 = data68.path;
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err76 = {instancePath:instancePath+"/accept/" + i8+"/path",schemaPath:"#/properties/accept/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/accept/" + i8+"/path",schemaPath:"#/properties/accept/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data68.actual !== undefined){
let data71 = data68.actual;
if(typeof data71 === "string"){
if(!pattern4.test(data71)){
const err78 = {instancePath:instancePath+"/accept/" + i8+"/actual",schemaPath:"#/properties/accept/items/properties/actual/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/accept/" + i8+"/actual",schemaPath:"#/properties/accept/items/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data68.reason !== undefined){
let data72 = data68.reason;
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
const err80 = {instancePath:instancePath+"/accept/" + i8+"/reason",schemaPath:"#/properties/accept/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S[^]{0,999}$"},message:"must match pattern \""+"^\\s*\\S[^]{0,999}$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/accept/" + i8+"/reason",schemaPath:"#/properties/accept/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data68.expires !== undefined){
let data73 = data68.expires;
if(typeof data73 === "string"){
if(!pattern7.test(data73)){
const err82 = {instancePath:instancePath+"/accept/" + i8+"/expires",schemaPath:"#/properties/accept/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/accept/" + i8+"/expires",schemaPath:"#/properties/accept/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/accept/" + i8,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

