// Generated from schemas/report.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v1","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","baseline","run","shard","outcome","complete","error","summary","stages","lists","manifests","entries","files","findings","accepted","acceptances","counts"],"properties":{"schema_version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"baseline":{"type":["object","null"],"additionalProperties":false,"required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"run":{"type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"type":"string","pattern":"^[0-9a-f]{64}$"},"all_files":{"$ref":"#/$defs/count"},"imbalance":{"type":"number","minimum":1},"part_complete":{"type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"type":"boolean"},"error":{"type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","matched_weak","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","accepted","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"}}},"matched_weak":{"$ref":"#/$defs/count"},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"accepted":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","detail","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"detail":{"type":"string"},"duration_ms":{"$ref":"#/$defs/count"}}}},"lists":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"manifests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","format","label","base","recorded","compared","not_looked_at","unread"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"label":{"type":"string"},"base":{"type":"string"},"recorded":{"$ref":"#/$defs/count"},"compared":{"$ref":"#/$defs/count"},"not_looked_at":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","count"],"properties":{"what":{"type":"string"},"count":{"$ref":"#/$defs/count"}}}},"unread":{"type":["string","null"]}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","path","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"$ref":"#/$defs/count"}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","pointer","upstream","none"]},"strength":{"enum":["weak"]}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"accepted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","message","subject","location","related","expected","actual","fingerprint","acceptance","reason","expires"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"acceptance":{"$ref":"#/$defs/count"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"}}}},"acceptances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires","status","findings"],"properties":{"kind":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"status":{"enum":["active","expired"]},"findings":{"$ref":"#/$defs/count"}}}},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema56 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema58 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema61 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema66 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$", "u");
const pattern14 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:report:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.shard === undefined) && (missing0 = "shard"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.lists === undefined) && (missing0 = "lists"))) || ((data.manifests === undefined) && (missing0 = "manifests"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.accepted === undefined) && (missing0 = "accepted"))) || ((data.acceptances === undefined) && (missing0 = "acceptances"))) || ((data.counts === undefined) && (missing0 = "counts"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema_version !== undefined){
const _errs2 = errors;
if(1 !== data.schema_version){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.name !== undefined){
const _errs6 = errors;
if("manifest-drift" !== data1.name){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "manifest-drift"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs7 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generated_at !== undefined){
let data4 = data.generated_at;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate20.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs11 = errors;
if(typeof data.root !== "string"){
validate20.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data6 = data.commit;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema31.properties.commit.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate20.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data7 = data.baseline;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema31.properties.baseline.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.name === undefined) && (missing2 = "name")) || ((data7.commit === undefined) && (missing2 = "commit"))){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data7){
if(!((key2 === "name") || (key2 === "commit"))){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.name !== undefined){
const _errs18 = errors;
if(typeof data7.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/baseline/name",schemaPath:"#/properties/baseline/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.commit !== undefined){
let data9 = data7.commit;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
validate20.errors = [{instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data10 = data.run;
const _errs22 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema31.properties.run.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((((((((data10.id === undefined) && (missing3 = "id")) || ((data10.attempt === undefined) && (missing3 = "attempt"))) || ((data10.workflow === undefined) && (missing3 = "workflow"))) || ((data10.job === undefined) && (missing3 = "job"))) || ((data10.event === undefined) && (missing3 = "event"))) || ((data10.repository === undefined) && (missing3 = "repository"))) || ((data10.ref === undefined) && (missing3 = "ref"))) || ((data10.url === undefined) && (missing3 = "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key3 in data10){
if(!((((((((key3 === "id") || (key3 === "attempt")) || (key3 === "workflow")) || (key3 === "job")) || (key3 === "event")) || (key3 === "repository")) || (key3 === "ref")) || (key3 === "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.attempt !== undefined){
let data12 = data10.attempt;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.workflow !== undefined){
const _errs29 = errors;
if(typeof data10.workflow !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.job !== undefined){
const _errs31 = errors;
if(typeof data10.job !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/job",schemaPath:"#/properties/run/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.event !== undefined){
const _errs33 = errors;
if(typeof data10.event !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/event",schemaPath:"#/properties/run/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.repository !== undefined){
const _errs35 = errors;
if(typeof data10.repository !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.ref !== undefined){
const _errs37 = errors;
if(typeof data10.ref !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/ref",schemaPath:"#/properties/run/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.url !== undefined){
const _errs39 = errors;
if(typeof data10.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined){
let data19 = data.shard;
const _errs41 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: schema31.properties.shard.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((((((((data19.index === undefined) && (missing4 = "index")) || ((data19.total === undefined) && (missing4 = "total"))) || ((data19.plan === undefined) && (missing4 = "plan"))) || ((data19.settings === undefined) && (missing4 = "settings"))) || ((data19.all_files === undefined) && (missing4 = "all_files"))) || ((data19.imbalance === undefined) && (missing4 = "imbalance"))) || ((data19.part_complete === undefined) && (missing4 = "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data19){
if(!(((((((key4 === "index") || (key4 === "total")) || (key4 === "plan")) || (key4 === "settings")) || (key4 === "all_files")) || (key4 === "imbalance")) || (key4 === "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data19.index !== undefined){
let data20 = data19.index;
const _errs44 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 256 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.total !== undefined){
let data21 = data19.total;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 256 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.plan !== undefined){
let data22 = data19.plan;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.settings !== undefined){
let data23 = data19.settings;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.all_files !== undefined){
let data24 = data19.all_files;
const _errs52 = errors;
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.imbalance !== undefined){
let data25 = data19.imbalance;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs55 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.part_complete !== undefined){
const _errs57 = errors;
if(typeof data19.part_complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/shard/part_complete",schemaPath:"#/properties/shard/properties/part_complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs57 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data27 = data.outcome;
const _errs59 = errors;
if(!(((data27 === "pass") || (data27 === "fail")) || (data27 === "error"))){
validate20.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs60 = errors;
if(typeof data.complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data29 = data.error;
const _errs62 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema31.properties.error.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data30 = data.summary;
const _errs64 = errors;
if(errors === _errs64){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if((((((((((((((((((data30.total_files === undefined) && (missing5 = "total_files")) || ((data30.matched === undefined) && (missing5 = "matched"))) || ((data30.matched_by === undefined) && (missing5 = "matched_by"))) || ((data30.matched_weak === undefined) && (missing5 = "matched_weak"))) || ((data30.mismatched === undefined) && (missing5 = "mismatched"))) || ((data30.missing === undefined) && (missing5 = "missing"))) || ((data30.unreadable === undefined) && (missing5 = "unreadable"))) || ((data30.changed === undefined) && (missing5 = "changed"))) || ((data30.unverified === undefined) && (missing5 = "unverified"))) || ((data30.skipped === undefined) && (missing5 = "skipped"))) || ((data30.has_recorded_checksums === undefined) && (missing5 = "has_recorded_checksums"))) || ((data30.bytes_hashed === undefined) && (missing5 = "bytes_hashed"))) || ((data30.errors === undefined) && (missing5 = "errors"))) || ((data30.warnings === undefined) && (missing5 = "warnings"))) || ((data30.notices === undefined) && (missing5 = "notices"))) || ((data30.accepted === undefined) && (missing5 = "accepted"))) || ((data30.duration_ms === undefined) && (missing5 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key5 in data30){
if(!(func1.call(schema31.properties.summary.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data30.total_files !== undefined){
let data31 = data30.total_files;
const _errs67 = errors;
const _errs68 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs67 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.matched !== undefined){
let data32 = data30.matched;
const _errs70 = errors;
const _errs71 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs70 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.matched_by !== undefined){
let data33 = data30.matched_by;
const _errs73 = errors;
if(errors === _errs73){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if((((data33.bytes === undefined) && (missing6 = "bytes")) || ((data33.pointer === undefined) && (missing6 = "pointer"))) || ((data33.upstream === undefined) && (missing6 = "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs75 = errors;
for(const key6 in data33){
if(!(((key6 === "bytes") || (key6 === "pointer")) || (key6 === "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
if(data33.bytes !== undefined){
let data34 = data33.bytes;
const _errs76 = errors;
const _errs77 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs76 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.pointer !== undefined){
let data35 = data33.pointer;
const _errs79 = errors;
const _errs80 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.upstream !== undefined){
let data36 = data33.upstream;
const _errs82 = errors;
const _errs83 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs83){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.matched_weak !== undefined){
let data37 = data30.matched_weak;
const _errs85 = errors;
const _errs86 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs86){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs85 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.mismatched !== undefined){
let data38 = data30.mismatched;
const _errs88 = errors;
const _errs89 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs88 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.missing !== undefined){
let data39 = data30.missing;
const _errs91 = errors;
const _errs92 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs91 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.unreadable !== undefined){
let data40 = data30.unreadable;
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs94 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.changed !== undefined){
let data41 = data30.changed;
const _errs97 = errors;
const _errs98 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs97 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.unverified !== undefined){
let data42 = data30.unverified;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs100 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.skipped !== undefined){
let data43 = data30.skipped;
const _errs103 = errors;
const _errs104 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs103 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.has_recorded_checksums !== undefined){
const _errs106 = errors;
if(typeof data30.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs106 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.bytes_hashed !== undefined){
let data45 = data30.bytes_hashed;
const _errs108 = errors;
const _errs109 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs109){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs108 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.errors !== undefined){
let data46 = data30.errors;
const _errs111 = errors;
const _errs112 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs112){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs111 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.warnings !== undefined){
let data47 = data30.warnings;
const _errs114 = errors;
const _errs115 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs115){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs114 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.notices !== undefined){
let data48 = data30.notices;
const _errs117 = errors;
const _errs118 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs117 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.accepted !== undefined){
let data49 = data30.accepted;
const _errs120 = errors;
const _errs121 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/summary/accepted",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/summary/accepted",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs120 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.duration_ms !== undefined){
let data50 = data30.duration_ms;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs123 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data51 = data.stages;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data51)){
var valid26 = true;
const len0 = data51.length;
for(let i0=0; i0<len0; i0++){
let data52 = data51[i0];
const _errs128 = errors;
if(errors === _errs128){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing7;
if(((((data52.name === undefined) && (missing7 = "name")) || ((data52.status === undefined) && (missing7 = "status"))) || ((data52.detail === undefined) && (missing7 = "detail"))) || ((data52.duration_ms === undefined) && (missing7 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key7 in data52){
if(!((((key7 === "name") || (key7 === "status")) || (key7 === "detail")) || (key7 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data52.name !== undefined){
let data53 = data52.name;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data53 === "string"){
if(!pattern9.test(data53)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data52.status !== undefined){
let data54 = data52.status;
const _errs133 = errors;
if(!(((data54 === "pass") || (data54 === "fail")) || (data54 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs133 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data52.detail !== undefined){
const _errs134 = errors;
if(typeof data52.detail !== "string"){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/detail",schemaPath:"#/properties/stages/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs134 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data52.duration_ms !== undefined){
let data56 = data52.duration_ms;
const _errs136 = errors;
const _errs137 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs136 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs128 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data57 = data.lists;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data57)){
var valid29 = true;
const len1 = data57.length;
for(let i1=0; i1<len1; i1++){
let data58 = data57[i1];
const _errs141 = errors;
if(errors === _errs141){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing8;
if((((data58.path === undefined) && (missing8 = "path")) || ((data58.base === undefined) && (missing8 = "base"))) || ((data58.records === undefined) && (missing8 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs143 = errors;
for(const key8 in data58){
if(!(((key8 === "path") || (key8 === "base")) || (key8 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs143 === errors){
if(data58.path !== undefined){
const _errs144 = errors;
if(typeof data58.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs144 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.base !== undefined){
let data60 = data58.base;
const _errs146 = errors;
if(!((data60 === "root") || (data60 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs146 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.records !== undefined){
let data61 = data58.records;
const _errs147 = errors;
const _errs148 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs148){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs147 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs141 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifests !== undefined){
let data62 = data.manifests;
const _errs150 = errors;
if(errors === _errs150){
if(Array.isArray(data62)){
var valid32 = true;
const len2 = data62.length;
for(let i2=0; i2<len2; i2++){
let data63 = data62[i2];
const _errs152 = errors;
if(errors === _errs152){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing9;
if(((((((((data63.path === undefined) && (missing9 = "path")) || ((data63.format === undefined) && (missing9 = "format"))) || ((data63.label === undefined) && (missing9 = "label"))) || ((data63.base === undefined) && (missing9 = "base"))) || ((data63.recorded === undefined) && (missing9 = "recorded"))) || ((data63.compared === undefined) && (missing9 = "compared"))) || ((data63.not_looked_at === undefined) && (missing9 = "not_looked_at"))) || ((data63.unread === undefined) && (missing9 = "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs154 = errors;
for(const key9 in data63){
if(!((((((((key9 === "path") || (key9 === "format")) || (key9 === "label")) || (key9 === "base")) || (key9 === "recorded")) || (key9 === "compared")) || (key9 === "not_looked_at")) || (key9 === "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs154 === errors){
if(data63.path !== undefined){
const _errs155 = errors;
if(typeof data63.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/path",schemaPath:"#/properties/manifests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs155 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.format !== undefined){
const _errs157 = errors;
if(typeof data63.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/format",schemaPath:"#/properties/manifests/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs157 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.label !== undefined){
const _errs159 = errors;
if(typeof data63.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/label",schemaPath:"#/properties/manifests/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs159 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.base !== undefined){
const _errs161 = errors;
if(typeof data63.base !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/base",schemaPath:"#/properties/manifests/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs161 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.recorded !== undefined){
let data68 = data63.recorded;
const _errs163 = errors;
const _errs164 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs164){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid33 = _errs163 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.compared !== undefined){
let data69 = data63.compared;
const _errs166 = errors;
const _errs167 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs167){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid33 = _errs166 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.not_looked_at !== undefined){
let data70 = data63.not_looked_at;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data70)){
var valid36 = true;
const len3 = data70.length;
for(let i3=0; i3<len3; i3++){
let data71 = data70[i3];
const _errs171 = errors;
if(errors === _errs171){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing10;
if(((data71.what === undefined) && (missing10 = "what")) || ((data71.count === undefined) && (missing10 = "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs173 = errors;
for(const key10 in data71){
if(!((key10 === "what") || (key10 === "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs173 === errors){
if(data71.what !== undefined){
const _errs174 = errors;
if(typeof data71.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/what",schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs174 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.count !== undefined){
let data73 = data71.count;
const _errs176 = errors;
const _errs177 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs177){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs176 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs171 === errors;
if(!valid36){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at",schemaPath:"#/properties/manifests/items/properties/not_looked_at/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs169 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data63.unread !== undefined){
let data74 = data63.unread;
const _errs179 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/unread",schemaPath:"#/properties/manifests/items/properties/unread/type",keyword:"type",params:{type: schema31.properties.manifests.items.properties.unread.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs179 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs152 === errors;
if(!valid32){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data75 = data.entries;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data75)){
var valid39 = true;
const len4 = data75.length;
for(let i4=0; i4<len4; i4++){
let data76 = data75[i4];
const _errs183 = errors;
if(errors === _errs183){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing11;
if(((((((data76.kind === undefined) && (missing11 = "kind")) || ((data76.id === undefined) && (missing11 = "id"))) || ((data76.version === undefined) && (missing11 = "version"))) || ((data76.path === undefined) && (missing11 = "path"))) || ((data76.status === undefined) && (missing11 = "status"))) || ((data76.files === undefined) && (missing11 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs185 = errors;
for(const key11 in data76){
if(!((((((key11 === "kind") || (key11 === "id")) || (key11 === "version")) || (key11 === "path")) || (key11 === "status")) || (key11 === "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs185 === errors){
if(data76.kind !== undefined){
let data77 = data76.kind;
const _errs186 = errors;
if(!((data77 === "model") || (data77 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs186 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.id !== undefined){
const _errs187 = errors;
if(typeof data76.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs187 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.version !== undefined){
let data79 = data76.version;
const _errs189 = errors;
if((typeof data79 !== "string") && (data79 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid40 = _errs189 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.path !== undefined){
let data80 = data76.path;
const _errs191 = errors;
if((typeof data80 !== "string") && (data80 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.path.type},message:"must be string,null"}];
return false;
}
var valid40 = _errs191 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.status !== undefined){
let data81 = data76.status;
const _errs193 = errors;
if(!(((((((data81 === "matched") || (data81 === "mismatched")) || (data81 === "missing")) || (data81 === "unreadable")) || (data81 === "changed")) || (data81 === "unverified")) || (data81 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs193 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.files !== undefined){
let data82 = data76.files;
const _errs195 = errors;
const _errs196 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs196){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs195 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs183 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs181 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data83 = data.files;
const _errs198 = errors;
if(errors === _errs198){
if(Array.isArray(data83)){
var valid43 = true;
const len5 = data83.length;
for(let i5=0; i5<len5; i5++){
let data84 = data83[i5];
const _errs200 = errors;
if(errors === _errs200){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing12;
if(((((((data84.path === undefined) && (missing12 = "path")) || ((data84.list === undefined) && (missing12 = "list"))) || ((data84.recorded === undefined) && (missing12 = "recorded"))) || ((data84.actual === undefined) && (missing12 = "actual"))) || ((data84.status === undefined) && (missing12 = "status"))) || ((data84.evidence === undefined) && (missing12 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs202 = errors;
for(const key12 in data84){
if(!(((((((key12 === "path") || (key12 === "list")) || (key12 === "recorded")) || (key12 === "actual")) || (key12 === "status")) || (key12 === "evidence")) || (key12 === "strength"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs202 === errors){
if(data84.path !== undefined){
const _errs203 = errors;
if(typeof data84.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs203 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.list !== undefined){
const _errs205 = errors;
if(typeof data84.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs205 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.recorded !== undefined){
let data87 = data84.recorded;
const _errs207 = errors;
const _errs208 = errors;
if(errors === _errs208){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing13;
if(((data87.sha256 === undefined) && (missing13 = "sha256")) || ((data87.size_bytes === undefined) && (missing13 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs210 = errors;
for(const key13 in data87){
if(!(((key13 === "sha256") || (key13 === "digest")) || (key13 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs210 === errors){
if(data87.sha256 !== undefined){
let data88 = data87.sha256;
const _errs211 = errors;
if((typeof data88 !== "string") && (data88 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema58.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs211){
if(typeof data88 === "string"){
if(!pattern7.test(data88)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid46 = _errs211 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data87.digest !== undefined){
let data89 = data87.digest;
const _errs213 = errors;
if(errors === _errs213){
if(typeof data89 === "string"){
if(!pattern11.test(data89)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs213 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data87.size_bytes !== undefined){
let data90 = data87.size_bytes;
const _errs215 = errors;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (data90 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema58.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs215){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs215 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs207 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.actual !== undefined){
let data91 = data84.actual;
const _errs217 = errors;
const _errs218 = errors;
if(errors === _errs218){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if(((data91.sha256 === undefined) && (missing14 = "sha256")) || ((data91.size_bytes === undefined) && (missing14 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs220 = errors;
for(const key14 in data91){
if(!(((key14 === "sha256") || (key14 === "digest")) || (key14 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs220 === errors){
if(data91.sha256 !== undefined){
let data92 = data91.sha256;
const _errs221 = errors;
if((typeof data92 !== "string") && (data92 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema58.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs221){
if(typeof data92 === "string"){
if(!pattern7.test(data92)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid48 = _errs221 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data91.digest !== undefined){
let data93 = data91.digest;
const _errs223 = errors;
if(errors === _errs223){
if(typeof data93 === "string"){
if(!pattern11.test(data93)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid48 = _errs223 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data91.size_bytes !== undefined){
let data94 = data91.size_bytes;
const _errs225 = errors;
if((!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) && (data94 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema58.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs225){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid48 = _errs225 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs217 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.status !== undefined){
let data95 = data84.status;
const _errs227 = errors;
if(!(((((((data95 === "matched") || (data95 === "mismatched")) || (data95 === "missing")) || (data95 === "unreadable")) || (data95 === "changed")) || (data95 === "unverified")) || (data95 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs227 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.evidence !== undefined){
let data96 = data84.evidence;
const _errs229 = errors;
if(!((((data96 === "bytes") || (data96 === "pointer")) || (data96 === "upstream")) || (data96 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs229 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data84.strength !== undefined){
const _errs230 = errors;
if(!(data84.strength === "weak")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/strength",schemaPath:"#/properties/files/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs230 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs200 === errors;
if(!valid43){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs198 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data98 = data.findings;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data98)){
var valid50 = true;
const len6 = data98.length;
for(let i6=0; i6<len6; i6++){
let data99 = data98[i6];
const _errs233 = errors;
if(errors === _errs233){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing15;
if((((((((((data99.kind === undefined) && (missing15 = "kind")) || ((data99.severity === undefined) && (missing15 = "severity"))) || ((data99.message === undefined) && (missing15 = "message"))) || ((data99.subject === undefined) && (missing15 = "subject"))) || ((data99.location === undefined) && (missing15 = "location"))) || ((data99.related === undefined) && (missing15 = "related"))) || ((data99.expected === undefined) && (missing15 = "expected"))) || ((data99.actual === undefined) && (missing15 = "actual"))) || ((data99.fingerprint === undefined) && (missing15 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs235 = errors;
for(const key15 in data99){
if(!(func1.call(schema31.properties.findings.items.properties, key15))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs235 === errors){
if(data99.kind !== undefined){
const _errs236 = errors;
if(typeof data99.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs236 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.severity !== undefined){
let data101 = data99.severity;
const _errs238 = errors;
if(!(((data101 === "error") || (data101 === "warning")) || (data101 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid51 = _errs238 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.message !== undefined){
const _errs239 = errors;
if(typeof data99.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs239 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.subject !== undefined){
const _errs241 = errors;
if(typeof data99.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs241 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.location !== undefined){
let data104 = data99.location;
const _errs243 = errors;
const _errs244 = errors;
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"}];
return false;
}
if(errors === _errs244){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing16;
if((((data104.file === undefined) && (missing16 = "file")) || ((data104.line === undefined) && (missing16 = "line"))) || ((data104.column === undefined) && (missing16 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs246 = errors;
for(const key16 in data104){
if(!(((key16 === "file") || (key16 === "line")) || (key16 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs246 === errors){
if(data104.file !== undefined){
const _errs247 = errors;
if(typeof data104.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs247 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data104.line !== undefined){
let data106 = data104.line;
const _errs249 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs249){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 1 || isNaN(data106)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid53 = _errs249 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data104.column !== undefined){
let data107 = data104.column;
const _errs251 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs251){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 1 || isNaN(data107)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid53 = _errs251 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
var valid51 = _errs243 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.related !== undefined){
let data108 = data99.related;
const _errs253 = errors;
const _errs254 = errors;
if((!(data108 && typeof data108 == "object" && !Array.isArray(data108))) && (data108 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"}];
return false;
}
if(errors === _errs254){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing17;
if((((data108.file === undefined) && (missing17 = "file")) || ((data108.line === undefined) && (missing17 = "line"))) || ((data108.column === undefined) && (missing17 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs256 = errors;
for(const key17 in data108){
if(!(((key17 === "file") || (key17 === "line")) || (key17 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data108.file !== undefined){
const _errs257 = errors;
if(typeof data108.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs257 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data108.line !== undefined){
let data110 = data108.line;
const _errs259 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs259){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 1 || isNaN(data110)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid55 = _errs259 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data108.column !== undefined){
let data111 = data108.column;
const _errs261 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs261){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1 || isNaN(data111)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid55 = _errs261 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
}
var valid51 = _errs253 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.expected !== undefined){
let data112 = data99.expected;
const _errs263 = errors;
if((typeof data112 !== "string") && (data112 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid51 = _errs263 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.actual !== undefined){
let data113 = data99.actual;
const _errs265 = errors;
if((typeof data113 !== "string") && (data113 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid51 = _errs265 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data99.fingerprint !== undefined){
let data114 = data99.fingerprint;
const _errs267 = errors;
if(errors === _errs267){
if(typeof data114 === "string"){
if(!pattern14.test(data114)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid51 = _errs267 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs233 === errors;
if(!valid50){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs231 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
let data115 = data.accepted;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data115)){
var valid56 = true;
const len7 = data115.length;
for(let i7=0; i7<len7; i7++){
let data116 = data115[i7];
const _errs271 = errors;
if(errors === _errs271){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing18;
if(((((((((((((data116.kind === undefined) && (missing18 = "kind")) || ((data116.severity === undefined) && (missing18 = "severity"))) || ((data116.message === undefined) && (missing18 = "message"))) || ((data116.subject === undefined) && (missing18 = "subject"))) || ((data116.location === undefined) && (missing18 = "location"))) || ((data116.related === undefined) && (missing18 = "related"))) || ((data116.expected === undefined) && (missing18 = "expected"))) || ((data116.actual === undefined) && (missing18 = "actual"))) || ((data116.fingerprint === undefined) && (missing18 = "fingerprint"))) || ((data116.acceptance === undefined) && (missing18 = "acceptance"))) || ((data116.reason === undefined) && (missing18 = "reason"))) || ((data116.expires === undefined) && (missing18 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7,schemaPath:"#/properties/accepted/items/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs273 = errors;
for(const key18 in data116){
if(!(func1.call(schema31.properties.accepted.items.properties, key18))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7,schemaPath:"#/properties/accepted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs273 === errors){
if(data116.kind !== undefined){
const _errs274 = errors;
if(typeof data116.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/kind",schemaPath:"#/properties/accepted/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs274 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.severity !== undefined){
let data118 = data116.severity;
const _errs276 = errors;
if(!(((data118 === "error") || (data118 === "warning")) || (data118 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/severity",schemaPath:"#/properties/accepted/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.accepted.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid57 = _errs276 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.message !== undefined){
const _errs277 = errors;
if(typeof data116.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/message",schemaPath:"#/properties/accepted/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs277 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.subject !== undefined){
const _errs279 = errors;
if(typeof data116.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/subject",schemaPath:"#/properties/accepted/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs279 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.location !== undefined){
let data121 = data116.location;
const _errs281 = errors;
const _errs282 = errors;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"}];
return false;
}
if(errors === _errs282){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing19;
if((((data121.file === undefined) && (missing19 = "file")) || ((data121.line === undefined) && (missing19 = "line"))) || ((data121.column === undefined) && (missing19 = "column"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs284 = errors;
for(const key19 in data121){
if(!(((key19 === "file") || (key19 === "line")) || (key19 === "column"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs284 === errors){
if(data121.file !== undefined){
const _errs285 = errors;
if(typeof data121.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs285 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data121.line !== undefined){
let data123 = data121.line;
const _errs287 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs287){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 1 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid59 = _errs287 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data121.column !== undefined){
let data124 = data121.column;
const _errs289 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs289){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid59 = _errs289 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
}
var valid57 = _errs281 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.related !== undefined){
let data125 = data116.related;
const _errs291 = errors;
const _errs292 = errors;
if((!(data125 && typeof data125 == "object" && !Array.isArray(data125))) && (data125 !== null)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"}];
return false;
}
if(errors === _errs292){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing20;
if((((data125.file === undefined) && (missing20 = "file")) || ((data125.line === undefined) && (missing20 = "line"))) || ((data125.column === undefined) && (missing20 = "column"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key20 in data125){
if(!(((key20 === "file") || (key20 === "line")) || (key20 === "column"))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data125.file !== undefined){
const _errs295 = errors;
if(typeof data125.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs295 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data125.line !== undefined){
let data127 = data125.line;
const _errs297 = errors;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs297){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 1 || isNaN(data127)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid61 = _errs297 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data125.column !== undefined){
let data128 = data125.column;
const _errs299 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs299){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid61 = _errs299 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
}
var valid57 = _errs291 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.expected !== undefined){
let data129 = data116.expected;
const _errs301 = errors;
if((typeof data129 !== "string") && (data129 !== null)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/expected",schemaPath:"#/properties/accepted/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.accepted.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid57 = _errs301 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.actual !== undefined){
let data130 = data116.actual;
const _errs303 = errors;
if((typeof data130 !== "string") && (data130 !== null)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/actual",schemaPath:"#/properties/accepted/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.accepted.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid57 = _errs303 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.fingerprint !== undefined){
let data131 = data116.fingerprint;
const _errs305 = errors;
if(errors === _errs305){
if(typeof data131 === "string"){
if(!pattern14.test(data131)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/fingerprint",schemaPath:"#/properties/accepted/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/fingerprint",schemaPath:"#/properties/accepted/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs305 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.acceptance !== undefined){
let data132 = data116.acceptance;
const _errs307 = errors;
const _errs308 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/acceptance",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs308){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/acceptance",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid57 = _errs307 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.reason !== undefined){
const _errs310 = errors;
if(typeof data116.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/reason",schemaPath:"#/properties/accepted/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs310 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data116.expires !== undefined){
let data134 = data116.expires;
const _errs312 = errors;
const _errs313 = errors;
if(errors === _errs313){
if(typeof data134 === "string"){
if(!pattern16.test(data134)){
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs312 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accepted/" + i7,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid56 = _errs271 === errors;
if(!valid56){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs269 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptances !== undefined){
let data135 = data.acceptances;
const _errs315 = errors;
if(errors === _errs315){
if(Array.isArray(data135)){
var valid64 = true;
const len8 = data135.length;
for(let i8=0; i8<len8; i8++){
let data136 = data135[i8];
const _errs317 = errors;
if(errors === _errs317){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing21;
if(((((((data136.kind === undefined) && (missing21 = "kind")) || ((data136.path === undefined) && (missing21 = "path"))) || ((data136.reason === undefined) && (missing21 = "reason"))) || ((data136.expires === undefined) && (missing21 = "expires"))) || ((data136.status === undefined) && (missing21 = "status"))) || ((data136.findings === undefined) && (missing21 = "findings"))){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8,schemaPath:"#/properties/acceptances/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs319 = errors;
for(const key21 in data136){
if(!((((((key21 === "kind") || (key21 === "path")) || (key21 === "reason")) || (key21 === "expires")) || (key21 === "status")) || (key21 === "findings"))){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8,schemaPath:"#/properties/acceptances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs319 === errors){
if(data136.kind !== undefined){
const _errs320 = errors;
if(typeof data136.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/kind",schemaPath:"#/properties/acceptances/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs320 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data136.path !== undefined){
const _errs322 = errors;
if(typeof data136.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/path",schemaPath:"#/properties/acceptances/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs322 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data136.reason !== undefined){
const _errs324 = errors;
if(typeof data136.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/reason",schemaPath:"#/properties/acceptances/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs324 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data136.expires !== undefined){
let data140 = data136.expires;
const _errs326 = errors;
const _errs327 = errors;
if(errors === _errs327){
if(typeof data140 === "string"){
if(!pattern16.test(data140)){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid65 = _errs326 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data136.status !== undefined){
let data141 = data136.status;
const _errs329 = errors;
if(!((data141 === "active") || (data141 === "expired"))){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/status",schemaPath:"#/properties/acceptances/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.acceptances.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid65 = _errs329 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data136.findings !== undefined){
let data142 = data136.findings;
const _errs330 = errors;
const _errs331 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs331){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid65 = _errs330 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/acceptances/" + i8,schemaPath:"#/properties/acceptances/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid64 = _errs317 === errors;
if(!valid64){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/acceptances",schemaPath:"#/properties/acceptances/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs315 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data143 = data.counts;
const _errs333 = errors;
if(errors === _errs333){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key22 in data143){
let data144 = data143[key22];
const _errs336 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs336){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid68 = _errs336 === errors;
if(!valid68){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs333 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

