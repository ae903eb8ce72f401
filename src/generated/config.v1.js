// Generated from schemas/config.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:config:v1","type":["object","null"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"manifests":{"type":["string","array"],"items":{"type":"string"}},"combined-inventory":{"type":["string","array"],"items":{"type":"string"}},"model-inventory":{"type":["string","array"],"items":{"type":"string"}},"dataset-inventory":{"type":["string","array"],"items":{"type":"string"}},"checksums":{"type":["string","array"],"items":{"type":"string"}},"checksum-base":{"enum":["auto","root","list"]},"inventory-base":{"enum":["auto","root","own"]},"path-prefix":{"type":["string","array"],"items":{"type":"string"}},"missing-files":{"enum":["auto","error","warning","ignore"]},"pointers":{"enum":["accept","ignore"]},"hash":{"enum":["all","recorded"]},"baseline":{"type":"string"},"upstream":{"type":["string","array"],"items":{"type":"string"}},"concurrency":{"type":["integer","string"]},"fail-on":{"enum":["error","warning","notice"]},"time-budget":{"type":["integer","string"]},"severities":{"type":"object","additionalProperties":false,"properties":{"nothing-to-check":{"enum":["error","warning","notice"]},"manifest-malformed":{"enum":["error","warning","notice"]},"manifest-unread":{"enum":["error","warning","notice"]},"inventory-unreadable":{"enum":["error","warning","notice"]},"inventory-invalid":{"enum":["error","warning","notice"]},"inventory-missing":{"enum":["error","warning","notice"]},"entry-missing":{"enum":["error","warning","notice"]},"entry-unknown":{"enum":["error","warning","notice"]},"entry-duplicate":{"enum":["error","warning","notice"]},"entry-differs":{"enum":["error","warning","notice"]},"totals-differ":{"enum":["error","warning","notice"]},"combined-stale":{"enum":["error","warning","notice"]},"list-missing":{"enum":["error","warning","notice"]},"list-unreadable":{"enum":["error","warning","notice"]},"list-malformed":{"enum":["error","warning","notice"]},"list-duplicate":{"enum":["error","warning","notice"]},"list-style":{"enum":["error","warning","notice"]},"fetch-malformed":{"enum":["error","warning","notice"]},"digest-placeholder":{"enum":["error","warning","notice"]},"size-placeholder":{"enum":["error","warning","notice"]},"digest-unread":{"enum":["error","warning","notice"]},"path-unknown":{"enum":["error","warning","notice"]},"statement-inconsistent":{"enum":["error","warning","notice"]},"checksum-conflict":{"enum":["error","warning","notice"]},"digest-shared":{"enum":["error","warning","notice"]},"nothing-recorded":{"enum":["error","warning","notice"]},"path-escapes":{"enum":["error","warning","notice"]},"path-not-portable":{"enum":["error","warning","notice"]},"path-ambiguous":{"enum":["error","warning","notice"]},"base-changed":{"enum":["error","warning","notice"]},"base-unusual":{"enum":["error","warning","notice"]},"not-a-file":{"enum":["error","warning","notice"]},"checksum-mismatch":{"enum":["error","warning","notice"]},"line-ends-differ":{"enum":["error","warning","notice"]},"size-mismatch":{"enum":["error","warning","notice"]},"pointer-malformed":{"enum":["error","warning","notice"]},"pointer-mismatch":{"enum":["error","warning","notice"]},"pointer-unexpected":{"enum":["error","warning","notice"]},"pointer-missing":{"enum":["error","warning","notice"]},"pointer-unverified":{"enum":["error","warning","notice"]},"snapshot-damaged":{"enum":["error","warning","notice"]},"snapshot-incomplete":{"enum":["error","warning","notice"]},"file-missing":{"enum":["error","warning","notice"]},"shards-incomplete":{"enum":["error","warning","notice"]},"shard-unlisted":{"enum":["error","warning","notice"]},"fileset-empty":{"enum":["error","warning","notice"]},"file-unrecorded":{"enum":["error","warning","notice"]},"folder-differs":{"enum":["error","warning","notice"]},"upstream-differs":{"enum":["error","warning","notice"]},"upstream-missing":{"enum":["error","warning","notice"]},"upstream-newer":{"enum":["error","warning","notice"]},"upstream-moved":{"enum":["error","warning","notice"]},"upstream-unreachable":{"enum":["error","warning","notice"]},"file-unreadable":{"enum":["error","warning","notice"]},"file-changed":{"enum":["error","warning","notice"]},"smoke-failed":{"enum":["error","warning","notice"]},"smoke-blocked":{"enum":["error","warning","notice"]},"smoke-stale":{"enum":["error","warning","notice"]},"record-removed":{"enum":["error","warning","notice"]},"config-weakened":{"enum":["error","warning","notice"]},"version-not-bumped":{"enum":["error","warning","notice"]},"version-went-back":{"enum":["error","warning","notice"]},"version-invalid":{"enum":["error","warning","notice"]},"revision-not-pinned":{"enum":["error","warning","notice"]},"baseline-unavailable":{"enum":["error","warning","notice"]},"git-unavailable":{"enum":["error","warning","notice"]},"suppression-expired":{"enum":["error","warning","notice"]},"check-incomplete":{"enum":["error","warning","notice"]}}},"optional":{"type":"array","items":{"type":"string"}},"ignore-fields":{"type":"array","items":{"type":"string"}},"bases":{"type":"object","additionalProperties":{"enum":["root","own"]}},"suppress":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires"],"properties":{"kind":{"enum":["nothing-to-check","manifest-malformed","manifest-unread","inventory-unreadable","inventory-invalid","inventory-missing","entry-missing","entry-unknown","entry-duplicate","entry-differs","totals-differ","combined-stale","list-missing","list-unreadable","list-malformed","list-duplicate","list-style","fetch-malformed","digest-placeholder","size-placeholder","digest-unread","path-unknown","statement-inconsistent","checksum-conflict","digest-shared","nothing-recorded","path-escapes","path-not-portable","path-ambiguous","base-changed","base-unusual","not-a-file","checksum-mismatch","line-ends-differ","size-mismatch","pointer-malformed","pointer-mismatch","pointer-unexpected","pointer-missing","pointer-unverified","snapshot-damaged","snapshot-incomplete","file-missing","shards-incomplete","shard-unlisted","fileset-empty","file-unrecorded","folder-differs","upstream-differs","upstream-missing","upstream-newer","upstream-moved","upstream-unreachable","file-unreadable","file-changed","smoke-failed","smoke-blocked","smoke-stale","record-removed","config-weakened","version-not-bumped","version-went-back","version-invalid","revision-not-pinned","baseline-unavailable"]},"path":{"type":"string","pattern":"^[^]"},"actual":{"type":"string","pattern":"^[^]"},"reason":{"type":"string","pattern":"^\\s*\\S[^]{0,999}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}}};
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.manifests !== undefined){
let data1 = data.manifests;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: schema31.properties.manifests.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data["combined-inventory"] !== undefined){
let data3 = data["combined-inventory"];
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err5 = {instancePath:instancePath+"/combined-inventory",schemaPath:"#/properties/combined-inventory/type",keyword:"type",params:{type: schema31.properties["combined-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:instancePath+"/combined-inventory/" + i1,schemaPath:"#/properties/combined-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data["model-inventory"] !== undefined){
let data5 = data["model-inventory"];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err7 = {instancePath:instancePath+"/model-inventory",schemaPath:"#/properties/model-inventory/type",keyword:"type",params:{type: schema31.properties["model-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/model-inventory/" + i2,schemaPath:"#/properties/model-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data["dataset-inventory"] !== undefined){
let data7 = data["dataset-inventory"];
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err9 = {instancePath:instancePath+"/dataset-inventory",schemaPath:"#/properties/dataset-inventory/type",keyword:"type",params:{type: schema31.properties["dataset-inventory"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err10 = {instancePath:instancePath+"/dataset-inventory/" + i3,schemaPath:"#/properties/dataset-inventory/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.checksums !== undefined){
let data9 = data.checksums;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err11 = {instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: schema31.properties.checksums.type},message:"must be string,array"};
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
const err12 = {instancePath:instancePath+"/checksums/" + i4,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["checksum-base"] !== undefined){
let data11 = data["checksum-base"];
if(!(((data11 === "auto") || (data11 === "root")) || (data11 === "list"))){
const err13 = {instancePath:instancePath+"/checksum-base",schemaPath:"#/properties/checksum-base/enum",keyword:"enum",params:{allowedValues: schema31.properties["checksum-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["inventory-base"] !== undefined){
let data12 = data["inventory-base"];
if(!(((data12 === "auto") || (data12 === "root")) || (data12 === "own"))){
const err14 = {instancePath:instancePath+"/inventory-base",schemaPath:"#/properties/inventory-base/enum",keyword:"enum",params:{allowedValues: schema31.properties["inventory-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["path-prefix"] !== undefined){
let data13 = data["path-prefix"];
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err15 = {instancePath:instancePath+"/path-prefix",schemaPath:"#/properties/path-prefix/type",keyword:"type",params:{type: schema31.properties["path-prefix"].type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(typeof data13[i5] !== "string"){
const err16 = {instancePath:instancePath+"/path-prefix/" + i5,schemaPath:"#/properties/path-prefix/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data["missing-files"] !== undefined){
let data15 = data["missing-files"];
if(!((((data15 === "auto") || (data15 === "error")) || (data15 === "warning")) || (data15 === "ignore"))){
const err17 = {instancePath:instancePath+"/missing-files",schemaPath:"#/properties/missing-files/enum",keyword:"enum",params:{allowedValues: schema31.properties["missing-files"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pointers !== undefined){
let data16 = data.pointers;
if(!((data16 === "accept") || (data16 === "ignore"))){
const err18 = {instancePath:instancePath+"/pointers",schemaPath:"#/properties/pointers/enum",keyword:"enum",params:{allowedValues: schema31.properties.pointers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.hash !== undefined){
let data17 = data.hash;
if(!((data17 === "all") || (data17 === "recorded"))){
const err19 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/enum",keyword:"enum",params:{allowedValues: schema31.properties.hash.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.baseline !== undefined){
if(typeof data.baseline !== "string"){
const err20 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.upstream !== undefined){
let data19 = data.upstream;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err21 = {instancePath:instancePath+"/upstream",schemaPath:"#/properties/upstream/type",keyword:"type",params:{type: schema31.properties.upstream.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(typeof data19[i6] !== "string"){
const err22 = {instancePath:instancePath+"/upstream/" + i6,schemaPath:"#/properties/upstream/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.concurrency !== undefined){
let data21 = data.concurrency;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")){
const err23 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: schema31.properties.concurrency.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data22 = data["fail-on"];
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "notice"))){
const err24 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties["fail-on"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["time-budget"] !== undefined){
let data23 = data["time-budget"];
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
const err25 = {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema31.properties["time-budget"].type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.severities !== undefined){
let data24 = data.severities;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
if(!(func1.call(schema31.properties.severities.properties, key1))){
const err26 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24["nothing-to-check"] !== undefined){
let data25 = data24["nothing-to-check"];
if(!(((data25 === "error") || (data25 === "warning")) || (data25 === "notice"))){
const err27 = {instancePath:instancePath+"/severities/nothing-to-check",schemaPath:"#/properties/severities/properties/nothing-to-check/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["nothing-to-check"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24["manifest-malformed"] !== undefined){
let data26 = data24["manifest-malformed"];
if(!(((data26 === "error") || (data26 === "warning")) || (data26 === "notice"))){
const err28 = {instancePath:instancePath+"/severities/manifest-malformed",schemaPath:"#/properties/severities/properties/manifest-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["manifest-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24["manifest-unread"] !== undefined){
let data27 = data24["manifest-unread"];
if(!(((data27 === "error") || (data27 === "warning")) || (data27 === "notice"))){
const err29 = {instancePath:instancePath+"/severities/manifest-unread",schemaPath:"#/properties/severities/properties/manifest-unread/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["manifest-unread"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data24["inventory-unreadable"] !== undefined){
let data28 = data24["inventory-unreadable"];
if(!(((data28 === "error") || (data28 === "warning")) || (data28 === "notice"))){
const err30 = {instancePath:instancePath+"/severities/inventory-unreadable",schemaPath:"#/properties/severities/properties/inventory-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24["inventory-invalid"] !== undefined){
let data29 = data24["inventory-invalid"];
if(!(((data29 === "error") || (data29 === "warning")) || (data29 === "notice"))){
const err31 = {instancePath:instancePath+"/severities/inventory-invalid",schemaPath:"#/properties/severities/properties/inventory-invalid/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-invalid"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24["inventory-missing"] !== undefined){
let data30 = data24["inventory-missing"];
if(!(((data30 === "error") || (data30 === "warning")) || (data30 === "notice"))){
const err32 = {instancePath:instancePath+"/severities/inventory-missing",schemaPath:"#/properties/severities/properties/inventory-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["inventory-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data24["entry-missing"] !== undefined){
let data31 = data24["entry-missing"];
if(!(((data31 === "error") || (data31 === "warning")) || (data31 === "notice"))){
const err33 = {instancePath:instancePath+"/severities/entry-missing",schemaPath:"#/properties/severities/properties/entry-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24["entry-unknown"] !== undefined){
let data32 = data24["entry-unknown"];
if(!(((data32 === "error") || (data32 === "warning")) || (data32 === "notice"))){
const err34 = {instancePath:instancePath+"/severities/entry-unknown",schemaPath:"#/properties/severities/properties/entry-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-unknown"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24["entry-duplicate"] !== undefined){
let data33 = data24["entry-duplicate"];
if(!(((data33 === "error") || (data33 === "warning")) || (data33 === "notice"))){
const err35 = {instancePath:instancePath+"/severities/entry-duplicate",schemaPath:"#/properties/severities/properties/entry-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-duplicate"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24["entry-differs"] !== undefined){
let data34 = data24["entry-differs"];
if(!(((data34 === "error") || (data34 === "warning")) || (data34 === "notice"))){
const err36 = {instancePath:instancePath+"/severities/entry-differs",schemaPath:"#/properties/severities/properties/entry-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["entry-differs"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data24["totals-differ"] !== undefined){
let data35 = data24["totals-differ"];
if(!(((data35 === "error") || (data35 === "warning")) || (data35 === "notice"))){
const err37 = {instancePath:instancePath+"/severities/totals-differ",schemaPath:"#/properties/severities/properties/totals-differ/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["totals-differ"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data24["combined-stale"] !== undefined){
let data36 = data24["combined-stale"];
if(!(((data36 === "error") || (data36 === "warning")) || (data36 === "notice"))){
const err38 = {instancePath:instancePath+"/severities/combined-stale",schemaPath:"#/properties/severities/properties/combined-stale/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["combined-stale"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data24["list-missing"] !== undefined){
let data37 = data24["list-missing"];
if(!(((data37 === "error") || (data37 === "warning")) || (data37 === "notice"))){
const err39 = {instancePath:instancePath+"/severities/list-missing",schemaPath:"#/properties/severities/properties/list-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data24["list-unreadable"] !== undefined){
let data38 = data24["list-unreadable"];
if(!(((data38 === "error") || (data38 === "warning")) || (data38 === "notice"))){
const err40 = {instancePath:instancePath+"/severities/list-unreadable",schemaPath:"#/properties/severities/properties/list-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24["list-malformed"] !== undefined){
let data39 = data24["list-malformed"];
if(!(((data39 === "error") || (data39 === "warning")) || (data39 === "notice"))){
const err41 = {instancePath:instancePath+"/severities/list-malformed",schemaPath:"#/properties/severities/properties/list-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24["list-duplicate"] !== undefined){
let data40 = data24["list-duplicate"];
if(!(((data40 === "error") || (data40 === "warning")) || (data40 === "notice"))){
const err42 = {instancePath:instancePath+"/severities/list-duplicate",schemaPath:"#/properties/severities/properties/list-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-duplicate"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24["list-style"] !== undefined){
let data41 = data24["list-style"];
if(!(((data41 === "error") || (data41 === "warning")) || (data41 === "notice"))){
const err43 = {instancePath:instancePath+"/severities/list-style",schemaPath:"#/properties/severities/properties/list-style/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["list-style"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24["fetch-malformed"] !== undefined){
let data42 = data24["fetch-malformed"];
if(!(((data42 === "error") || (data42 === "warning")) || (data42 === "notice"))){
const err44 = {instancePath:instancePath+"/severities/fetch-malformed",schemaPath:"#/properties/severities/properties/fetch-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["fetch-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data24["digest-placeholder"] !== undefined){
let data43 = data24["digest-placeholder"];
if(!(((data43 === "error") || (data43 === "warning")) || (data43 === "notice"))){
const err45 = {instancePath:instancePath+"/severities/digest-placeholder",schemaPath:"#/properties/severities/properties/digest-placeholder/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["digest-placeholder"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24["size-placeholder"] !== undefined){
let data44 = data24["size-placeholder"];
if(!(((data44 === "error") || (data44 === "warning")) || (data44 === "notice"))){
const err46 = {instancePath:instancePath+"/severities/size-placeholder",schemaPath:"#/properties/severities/properties/size-placeholder/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["size-placeholder"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24["digest-unread"] !== undefined){
let data45 = data24["digest-unread"];
if(!(((data45 === "error") || (data45 === "warning")) || (data45 === "notice"))){
const err47 = {instancePath:instancePath+"/severities/digest-unread",schemaPath:"#/properties/severities/properties/digest-unread/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["digest-unread"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24["path-unknown"] !== undefined){
let data46 = data24["path-unknown"];
if(!(((data46 === "error") || (data46 === "warning")) || (data46 === "notice"))){
const err48 = {instancePath:instancePath+"/severities/path-unknown",schemaPath:"#/properties/severities/properties/path-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-unknown"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24["statement-inconsistent"] !== undefined){
let data47 = data24["statement-inconsistent"];
if(!(((data47 === "error") || (data47 === "warning")) || (data47 === "notice"))){
const err49 = {instancePath:instancePath+"/severities/statement-inconsistent",schemaPath:"#/properties/severities/properties/statement-inconsistent/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["statement-inconsistent"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24["checksum-conflict"] !== undefined){
let data48 = data24["checksum-conflict"];
if(!(((data48 === "error") || (data48 === "warning")) || (data48 === "notice"))){
const err50 = {instancePath:instancePath+"/severities/checksum-conflict",schemaPath:"#/properties/severities/properties/checksum-conflict/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["checksum-conflict"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24["digest-shared"] !== undefined){
let data49 = data24["digest-shared"];
if(!(((data49 === "error") || (data49 === "warning")) || (data49 === "notice"))){
const err51 = {instancePath:instancePath+"/severities/digest-shared",schemaPath:"#/properties/severities/properties/digest-shared/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["digest-shared"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24["nothing-recorded"] !== undefined){
let data50 = data24["nothing-recorded"];
if(!(((data50 === "error") || (data50 === "warning")) || (data50 === "notice"))){
const err52 = {instancePath:instancePath+"/severities/nothing-recorded",schemaPath:"#/properties/severities/properties/nothing-recorded/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["nothing-recorded"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24["path-escapes"] !== undefined){
let data51 = data24["path-escapes"];
if(!(((data51 === "error") || (data51 === "warning")) || (data51 === "notice"))){
const err53 = {instancePath:instancePath+"/severities/path-escapes",schemaPath:"#/properties/severities/properties/path-escapes/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-escapes"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24["path-not-portable"] !== undefined){
let data52 = data24["path-not-portable"];
if(!(((data52 === "error") || (data52 === "warning")) || (data52 === "notice"))){
const err54 = {instancePath:instancePath+"/severities/path-not-portable",schemaPath:"#/properties/severities/properties/path-not-portable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-not-portable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24["path-ambiguous"] !== undefined){
let data53 = data24["path-ambiguous"];
if(!(((data53 === "error") || (data53 === "warning")) || (data53 === "notice"))){
const err55 = {instancePath:instancePath+"/severities/path-ambiguous",schemaPath:"#/properties/severities/properties/path-ambiguous/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["path-ambiguous"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24["base-changed"] !== undefined){
let data54 = data24["base-changed"];
if(!(((data54 === "error") || (data54 === "warning")) || (data54 === "notice"))){
const err56 = {instancePath:instancePath+"/severities/base-changed",schemaPath:"#/properties/severities/properties/base-changed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["base-changed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24["base-unusual"] !== undefined){
let data55 = data24["base-unusual"];
if(!(((data55 === "error") || (data55 === "warning")) || (data55 === "notice"))){
const err57 = {instancePath:instancePath+"/severities/base-unusual",schemaPath:"#/properties/severities/properties/base-unusual/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["base-unusual"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24["not-a-file"] !== undefined){
let data56 = data24["not-a-file"];
if(!(((data56 === "error") || (data56 === "warning")) || (data56 === "notice"))){
const err58 = {instancePath:instancePath+"/severities/not-a-file",schemaPath:"#/properties/severities/properties/not-a-file/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["not-a-file"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24["checksum-mismatch"] !== undefined){
let data57 = data24["checksum-mismatch"];
if(!(((data57 === "error") || (data57 === "warning")) || (data57 === "notice"))){
const err59 = {instancePath:instancePath+"/severities/checksum-mismatch",schemaPath:"#/properties/severities/properties/checksum-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["checksum-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24["line-ends-differ"] !== undefined){
let data58 = data24["line-ends-differ"];
if(!(((data58 === "error") || (data58 === "warning")) || (data58 === "notice"))){
const err60 = {instancePath:instancePath+"/severities/line-ends-differ",schemaPath:"#/properties/severities/properties/line-ends-differ/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["line-ends-differ"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24["size-mismatch"] !== undefined){
let data59 = data24["size-mismatch"];
if(!(((data59 === "error") || (data59 === "warning")) || (data59 === "notice"))){
const err61 = {instancePath:instancePath+"/severities/size-mismatch",schemaPath:"#/properties/severities/properties/size-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["size-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24["pointer-malformed"] !== undefined){
let data60 = data24["pointer-malformed"];
if(!(((data60 === "error") || (data60 === "warning")) || (data60 === "notice"))){
const err62 = {instancePath:instancePath+"/severities/pointer-malformed",schemaPath:"#/properties/severities/properties/pointer-malformed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-malformed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24["pointer-mismatch"] !== undefined){
let data61 = data24["pointer-mismatch"];
if(!(((data61 === "error") || (data61 === "warning")) || (data61 === "notice"))){
const err63 = {instancePath:instancePath+"/severities/pointer-mismatch",schemaPath:"#/properties/severities/properties/pointer-mismatch/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-mismatch"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24["pointer-unexpected"] !== undefined){
let data62 = data24["pointer-unexpected"];
if(!(((data62 === "error") || (data62 === "warning")) || (data62 === "notice"))){
const err64 = {instancePath:instancePath+"/severities/pointer-unexpected",schemaPath:"#/properties/severities/properties/pointer-unexpected/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-unexpected"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24["pointer-missing"] !== undefined){
let data63 = data24["pointer-missing"];
if(!(((data63 === "error") || (data63 === "warning")) || (data63 === "notice"))){
const err65 = {instancePath:instancePath+"/severities/pointer-missing",schemaPath:"#/properties/severities/properties/pointer-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24["pointer-unverified"] !== undefined){
let data64 = data24["pointer-unverified"];
if(!(((data64 === "error") || (data64 === "warning")) || (data64 === "notice"))){
const err66 = {instancePath:instancePath+"/severities/pointer-unverified",schemaPath:"#/properties/severities/properties/pointer-unverified/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["pointer-unverified"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24["snapshot-damaged"] !== undefined){
let data65 = data24["snapshot-damaged"];
if(!(((data65 === "error") || (data65 === "warning")) || (data65 === "notice"))){
const err67 = {instancePath:instancePath+"/severities/snapshot-damaged",schemaPath:"#/properties/severities/properties/snapshot-damaged/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["snapshot-damaged"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24["snapshot-incomplete"] !== undefined){
let data66 = data24["snapshot-incomplete"];
if(!(((data66 === "error") || (data66 === "warning")) || (data66 === "notice"))){
const err68 = {instancePath:instancePath+"/severities/snapshot-incomplete",schemaPath:"#/properties/severities/properties/snapshot-incomplete/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["snapshot-incomplete"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24["file-missing"] !== undefined){
let data67 = data24["file-missing"];
if(!(((data67 === "error") || (data67 === "warning")) || (data67 === "notice"))){
const err69 = {instancePath:instancePath+"/severities/file-missing",schemaPath:"#/properties/severities/properties/file-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24["shards-incomplete"] !== undefined){
let data68 = data24["shards-incomplete"];
if(!(((data68 === "error") || (data68 === "warning")) || (data68 === "notice"))){
const err70 = {instancePath:instancePath+"/severities/shards-incomplete",schemaPath:"#/properties/severities/properties/shards-incomplete/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["shards-incomplete"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24["shard-unlisted"] !== undefined){
let data69 = data24["shard-unlisted"];
if(!(((data69 === "error") || (data69 === "warning")) || (data69 === "notice"))){
const err71 = {instancePath:instancePath+"/severities/shard-unlisted",schemaPath:"#/properties/severities/properties/shard-unlisted/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["shard-unlisted"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24["fileset-empty"] !== undefined){
let data70 = data24["fileset-empty"];
if(!(((data70 === "error") || (data70 === "warning")) || (data70 === "notice"))){
const err72 = {instancePath:instancePath+"/severities/fileset-empty",schemaPath:"#/properties/severities/properties/fileset-empty/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["fileset-empty"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24["file-unrecorded"] !== undefined){
let data71 = data24["file-unrecorded"];
if(!(((data71 === "error") || (data71 === "warning")) || (data71 === "notice"))){
const err73 = {instancePath:instancePath+"/severities/file-unrecorded",schemaPath:"#/properties/severities/properties/file-unrecorded/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-unrecorded"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24["folder-differs"] !== undefined){
let data72 = data24["folder-differs"];
if(!(((data72 === "error") || (data72 === "warning")) || (data72 === "notice"))){
const err74 = {instancePath:instancePath+"/severities/folder-differs",schemaPath:"#/properties/severities/properties/folder-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["folder-differs"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24["upstream-differs"] !== undefined){
let data73 = data24["upstream-differs"];
if(!(((data73 === "error") || (data73 === "warning")) || (data73 === "notice"))){
const err75 = {instancePath:instancePath+"/severities/upstream-differs",schemaPath:"#/properties/severities/properties/upstream-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-differs"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data24["upstream-missing"] !== undefined){
let data74 = data24["upstream-missing"];
if(!(((data74 === "error") || (data74 === "warning")) || (data74 === "notice"))){
const err76 = {instancePath:instancePath+"/severities/upstream-missing",schemaPath:"#/properties/severities/properties/upstream-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-missing"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24["upstream-newer"] !== undefined){
let data75 = data24["upstream-newer"];
if(!(((data75 === "error") || (data75 === "warning")) || (data75 === "notice"))){
const err77 = {instancePath:instancePath+"/severities/upstream-newer",schemaPath:"#/properties/severities/properties/upstream-newer/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-newer"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24["upstream-moved"] !== undefined){
let data76 = data24["upstream-moved"];
if(!(((data76 === "error") || (data76 === "warning")) || (data76 === "notice"))){
const err78 = {instancePath:instancePath+"/severities/upstream-moved",schemaPath:"#/properties/severities/properties/upstream-moved/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-moved"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data24["upstream-unreachable"] !== undefined){
let data77 = data24["upstream-unreachable"];
if(!(((data77 === "error") || (data77 === "warning")) || (data77 === "notice"))){
const err79 = {instancePath:instancePath+"/severities/upstream-unreachable",schemaPath:"#/properties/severities/properties/upstream-unreachable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["upstream-unreachable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24["file-unreadable"] !== undefined){
let data78 = data24["file-unreadable"];
if(!(((data78 === "error") || (data78 === "warning")) || (data78 === "notice"))){
const err80 = {instancePath:instancePath+"/severities/file-unreadable",schemaPath:"#/properties/severities/properties/file-unreadable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-unreadable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data24["file-changed"] !== undefined){
let data79 = data24["file-changed"];
if(!(((data79 === "error") || (data79 === "warning")) || (data79 === "notice"))){
const err81 = {instancePath:instancePath+"/severities/file-changed",schemaPath:"#/properties/severities/properties/file-changed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["file-changed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24["smoke-failed"] !== undefined){
let data80 = data24["smoke-failed"];
if(!(((data80 === "error") || (data80 === "warning")) || (data80 === "notice"))){
const err82 = {instancePath:instancePath+"/severities/smoke-failed",schemaPath:"#/properties/severities/properties/smoke-failed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["smoke-failed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24["smoke-blocked"] !== undefined){
let data81 = data24["smoke-blocked"];
if(!(((data81 === "error") || (data81 === "warning")) || (data81 === "notice"))){
const err83 = {instancePath:instancePath+"/severities/smoke-blocked",schemaPath:"#/properties/severities/properties/smoke-blocked/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["smoke-blocked"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data24["smoke-stale"] !== undefined){
let data82 = data24["smoke-stale"];
if(!(((data82 === "error") || (data82 === "warning")) || (data82 === "notice"))){
const err84 = {instancePath:instancePath+"/severities/smoke-stale",schemaPath:"#/properties/severities/properties/smoke-stale/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["smoke-stale"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24["record-removed"] !== undefined){
let data83 = data24["record-removed"];
if(!(((data83 === "error") || (data83 === "warning")) || (data83 === "notice"))){
const err85 = {instancePath:instancePath+"/severities/record-removed",schemaPath:"#/properties/severities/properties/record-removed/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["record-removed"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24["config-weakened"] !== undefined){
let data84 = data24["config-weakened"];
if(!(((data84 === "error") || (data84 === "warning")) || (data84 === "notice"))){
const err86 = {instancePath:instancePath+"/severities/config-weakened",schemaPath:"#/properties/severities/properties/config-weakened/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["config-weakened"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24["version-not-bumped"] !== undefined){
let data85 = data24["version-not-bumped"];
if(!(((data85 === "error") || (data85 === "warning")) || (data85 === "notice"))){
const err87 = {instancePath:instancePath+"/severities/version-not-bumped",schemaPath:"#/properties/severities/properties/version-not-bumped/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-not-bumped"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data24["version-went-back"] !== undefined){
let data86 = data24["version-went-back"];
if(!(((data86 === "error") || (data86 === "warning")) || (data86 === "notice"))){
const err88 = {instancePath:instancePath+"/severities/version-went-back",schemaPath:"#/properties/severities/properties/version-went-back/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-went-back"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data24["version-invalid"] !== undefined){
let data87 = data24["version-invalid"];
if(!(((data87 === "error") || (data87 === "warning")) || (data87 === "notice"))){
const err89 = {instancePath:instancePath+"/severities/version-invalid",schemaPath:"#/properties/severities/properties/version-invalid/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["version-invalid"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24["revision-not-pinned"] !== undefined){
let data88 = data24["revision-not-pinned"];
if(!(((data88 === "error") || (data88 === "warning")) || (data88 === "notice"))){
const err90 = {instancePath:instancePath+"/severities/revision-not-pinned",schemaPath:"#/properties/severities/properties/revision-not-pinned/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["revision-not-pinned"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data24["baseline-unavailable"] !== undefined){
let data89 = data24["baseline-unavailable"];
if(!(((data89 === "error") || (data89 === "warning")) || (data89 === "notice"))){
const err91 = {instancePath:instancePath+"/severities/baseline-unavailable",schemaPath:"#/properties/severities/properties/baseline-unavailable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["baseline-unavailable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data24["git-unavailable"] !== undefined){
let data90 = data24["git-unavailable"];
if(!(((data90 === "error") || (data90 === "warning")) || (data90 === "notice"))){
const err92 = {instancePath:instancePath+"/severities/git-unavailable",schemaPath:"#/properties/severities/properties/git-unavailable/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["git-unavailable"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24["suppression-expired"] !== undefined){
let data91 = data24["suppression-expired"];
if(!(((data91 === "error") || (data91 === "warning")) || (data91 === "notice"))){
const err93 = {instancePath:instancePath+"/severities/suppression-expired",schemaPath:"#/properties/severities/properties/suppression-expired/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["suppression-expired"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data24["check-incomplete"] !== undefined){
let data92 = data24["check-incomplete"];
if(!(((data92 === "error") || (data92 === "warning")) || (data92 === "notice"))){
const err94 = {instancePath:instancePath+"/severities/check-incomplete",schemaPath:"#/properties/severities/properties/check-incomplete/enum",keyword:"enum",params:{allowedValues: schema31.properties.severities.properties["check-incomplete"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.optional !== undefined){
let data93 = data.optional;
if(Array.isArray(data93)){
const len7 = data93.length;
for(let i7=0; i7<len7; i7++){
if(typeof data93[i7] !== "string"){
const err96 = {instancePath:instancePath+"/optional/" + i7,schemaPath:"#/properties/optional/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data["ignore-fields"] !== undefined){
let data95 = data["ignore-fields"];
if(Array.isArray(data95)){
const len8 = data95.length;
for(let i8=0; i8<len8; i8++){
if(typeof data95[i8] !== "string"){
const err98 = {instancePath:instancePath+"/ignore-fields/" + i8,schemaPath:"#/properties/ignore-fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/ignore-fields",schemaPath:"#/properties/ignore-fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.bases !== undefined){
let data97 = data.bases;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key2 in data97){
let data98 = data97[key2];
if(!((data98 === "root") || (data98 === "own"))){
const err100 = {instancePath:instancePath+"/bases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bases/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.bases.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.suppress !== undefined){
let data99 = data.suppress;
if(Array.isArray(data99)){
const len9 = data99.length;
for(let i9=0; i9<len9; i9++){
let data100 = data99[i9];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.kind === undefined){
const err102 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data100.path === undefined){
const err103 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data100.reason === undefined){
const err104 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data100.expires === undefined){
const err105 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key3 in data100){
if(!(((((key3 === "kind") || (key3 === "path")) || (key3 === "actual")) || (key3 === "reason")) || (key3 === "expires"))){
const err106 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data100.kind !== undefined){
let data101 = data100.kind;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data101 === "nothing-to-check") || (data101 === "manifest-malformed")) || (data101 === "manifest-unread")) || (data101 === "inventory-unreadable")) || (data101 === "inventory-invalid")) || (data101 === "inventory-missing")) || (data101 === "entry-missing")) || (data101 === "entry-unknown")) || (data101 === "entry-duplicate")) || (data101 === "entry-differs")) || (data101 === "totals-differ")) || (data101 === "combined-stale")) || (data101 === "list-missing")) || (data101 === "list-unreadable")) || (data101 === "list-malformed")) || (data101 === "list-duplicate")) || (data101 === "list-style")) || (data101 === "fetch-malformed")) || (data101 === "digest-placeholder")) || (data101 === "size-placeholder")) || (data101 === "digest-unread")) || (data101 === "path-unknown")) || (data101 === "statement-inconsistent")) || (data101 === "checksum-conflict")) || (data101 === "digest-shared")) || (data101 === "nothing-recorded")) || (data101 === "path-escapes")) || (data101 === "path-not-portable")) || (data101 === "path-ambiguous")) || (data101 === "base-changed")) || (data101 === "base-unusual")) || (data101 === "not-a-file")) || (data101 === "checksum-mismatch")) || (data101 === "line-ends-differ")) || (data101 === "size-mismatch")) || (data101 === "pointer-malformed")) || (data101 === "pointer-mismatch")) || (data101 === "pointer-unexpected")) || (data101 === "pointer-missing")) || (data101 === "pointer-unverified")) || (data101 === "snapshot-damaged")) || (data101 === "snapshot-incomplete")) || (data101 === "file-missing")) || (data101 === "shards-incomplete")) || (data101 === "shard-unlisted")) || (data101 === "fileset-empty")) || (data101 === "file-unrecorded")) || (data101 === "folder-differs")) || (data101 === "upstream-differs")) || (data101 === "upstream-missing")) || (data101 === "upstream-newer")) || (data101 === "upstream-moved")) || (data101 === "upstream-unreachable")) || (data101 === "file-unreadable")) || (data101 === "file-changed")) || (data101 === "smoke-failed")) || (data101 === "smoke-blocked")) || (data101 === "smoke-stale")) || (data101 === "record-removed")) || (data101 === "config-weakened")) || (data101 === "version-not-bumped")) || (data101 === "version-went-back")) || (data101 === "version-invalid")) || (data101 === "revision-not-pinned")) || (data101 === "baseline-unavailable"))){
const err107 = {instancePath:instancePath+"/suppress/" + i9+"/kind",schemaPath:"#/properties/suppress/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppress.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data100.path !== undefined){
let data102 = data100.path;
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err108 = {instancePath:instancePath+"/suppress/" + i9+"/path",schemaPath:"#/properties/suppress/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/suppress/" + i9+"/path",schemaPath:"#/properties/suppress/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data100.actual !== undefined){
let data103 = data100.actual;
if(typeof data103 === "string"){
if(!pattern4.test(data103)){
const err110 = {instancePath:instancePath+"/suppress/" + i9+"/actual",schemaPath:"#/properties/suppress/items/properties/actual/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/suppress/" + i9+"/actual",schemaPath:"#/properties/suppress/items/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data100.reason !== undefined){
let data104 = data100.reason;
if(typeof data104 === "string"){
if(!pattern6.test(data104)){
const err112 = {instancePath:instancePath+"/suppress/" + i9+"/reason",schemaPath:"#/properties/suppress/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S[^]{0,999}$"},message:"must match pattern \""+"^\\s*\\S[^]{0,999}$"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/suppress/" + i9+"/reason",schemaPath:"#/properties/suppress/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data100.expires !== undefined){
let data105 = data100.expires;
if(typeof data105 === "string"){
if(!pattern7.test(data105)){
const err114 = {instancePath:instancePath+"/suppress/" + i9+"/expires",schemaPath:"#/properties/suppress/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/suppress/" + i9+"/expires",schemaPath:"#/properties/suppress/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/suppress/" + i9,schemaPath:"#/properties/suppress/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/suppress",schemaPath:"#/properties/suppress/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

