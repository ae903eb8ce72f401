// Generated from schemas/report.v2.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v2","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","baseline","run","shard","outcome","complete","error","summary","stages","lists","manifests","entries","files","findings","suppressed","suppressions","counts"],"properties":{"schema_version":{"const":2},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"baseline":{"type":["object","null"],"additionalProperties":false,"required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"run":{"type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","fail_on","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"type":"string","pattern":"^[0-9a-f]{64}$"},"fail_on":{"enum":["error","warning","notice"]},"all_files":{"$ref":"#/$defs/count"},"imbalance":{"type":"number","minimum":1},"part_complete":{"type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"type":"boolean"},"changed_since":{"type":"string","pattern":"^[^]"},"error":{"type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","matched_weak","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","suppressed","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"},"upstream_bytes":{"$ref":"#/$defs/count"},"hosts":{"type":"object","additionalProperties":{"$ref":"#/$defs/count"}},"lfs_server":{"$ref":"#/$defs/count"}}},"matched_weak":{"$ref":"#/$defs/count"},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"suppressed":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","counts","note","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"counts":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z_]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/count"}},"note":{"type":["string","null"]},"duration_ms":{"$ref":"#/$defs/count"}}}},"state":{"type":"object","additionalProperties":false,"required":["read","remembered","oldest_verified_at"],"properties":{"read":{"type":"integer","minimum":0},"remembered":{"type":"integer","minimum":0},"oldest_verified_at":{"type":["string","null"]}}},"coverage":{"type":"object","additionalProperties":false,"required":["files","recorded","bytes","recorded_bytes","folders","more_folders"],"properties":{"files":{"$ref":"#/$defs/count"},"recorded":{"$ref":"#/$defs/count"},"bytes":{"type":["integer","null"],"minimum":0},"recorded_bytes":{"type":["integer","null"],"minimum":0},"folders":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["folder","files","recorded","bytes","recorded_bytes"],"properties":{"folder":{"type":"string"},"files":{"$ref":"#/$defs/count"},"recorded":{"$ref":"#/$defs/count"},"bytes":{"type":["integer","null"],"minimum":0},"recorded_bytes":{"type":["integer","null"],"minimum":0}}}},"more_folders":{"$ref":"#/$defs/count"}}},"lists":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"manifests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","format","label","base","decided_by","recorded","compared","not_looked_at","unread"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"label":{"type":"string"},"base":{"type":"string"},"decided_by":{"enum":["input","config","format","baseline","paths"]},"recorded":{"$ref":"#/$defs/count"},"compared":{"$ref":"#/$defs/count"},"not_looked_at":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","count"],"properties":{"what":{"type":"string"},"count":{"$ref":"#/$defs/count"}}}},"unread":{"type":["string","null"]}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","path","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"$ref":"#/$defs/count"},"works":{"enum":["available","answers","failed","blocked","skipped","untested"]}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","upstream-bytes","pointer","upstream","none"]},"host":{"type":"string"},"presence":{"enum":["lfs-server"]},"strength":{"enum":["weak"]},"verified_at":{"type":"string"},"restore":{"type":"object","additionalProperties":false,"required":["result","from","bytes","resumed_from","seconds","attempts"],"properties":{"result":{"enum":["restored","mismatch","gone","failed","unsourced"]},"from":{"type":["string","null"]},"bytes":{"type":["integer","null"],"minimum":0},"resumed_from":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0},"attempts":{"type":"integer","minimum":0}}}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"suppressed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint","suppression","reason","expires"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"suppression":{"$ref":"#/$defs/count"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"}}}},"suppressions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires","status","findings"],"properties":{"kind":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"status":{"enum":["active","expired"]},"findings":{"$ref":"#/$defs/count"}}}},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema65 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema67 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema70 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema75 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[^]", "u");
const pattern10 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[a-z][a-z_]{0,39}$", "u");
const pattern13 = new RegExp("^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$", "u");
const pattern16 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:report:v2" */;
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
if((((((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.shard === undefined) && (missing0 = "shard"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.lists === undefined) && (missing0 = "lists"))) || ((data.manifests === undefined) && (missing0 = "manifests"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.suppressed === undefined) && (missing0 = "suppressed"))) || ((data.suppressions === undefined) && (missing0 = "suppressions"))) || ((data.counts === undefined) && (missing0 = "counts"))){
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
if(2 !== data.schema_version){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 2},message:"must be equal to constant"}];
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
if(((((((((data19.index === undefined) && (missing4 = "index")) || ((data19.total === undefined) && (missing4 = "total"))) || ((data19.plan === undefined) && (missing4 = "plan"))) || ((data19.settings === undefined) && (missing4 = "settings"))) || ((data19.fail_on === undefined) && (missing4 = "fail_on"))) || ((data19.all_files === undefined) && (missing4 = "all_files"))) || ((data19.imbalance === undefined) && (missing4 = "imbalance"))) || ((data19.part_complete === undefined) && (missing4 = "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data19){
if(!((((((((key4 === "index") || (key4 === "total")) || (key4 === "plan")) || (key4 === "settings")) || (key4 === "fail_on")) || (key4 === "all_files")) || (key4 === "imbalance")) || (key4 === "part_complete"))){
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
if(data19.fail_on !== undefined){
let data24 = data19.fail_on;
const _errs52 = errors;
if(!(((data24 === "error") || (data24 === "warning")) || (data24 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/shard/fail_on",schemaPath:"#/properties/shard/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema31.properties.shard.properties.fail_on.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.all_files !== undefined){
let data25 = data19.all_files;
const _errs53 = errors;
const _errs54 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.imbalance !== undefined){
let data26 = data19.imbalance;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs56 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.part_complete !== undefined){
const _errs58 = errors;
if(typeof data19.part_complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/shard/part_complete",schemaPath:"#/properties/shard/properties/part_complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs58 === errors;
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
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data28 = data.outcome;
const _errs60 = errors;
if(!(((data28 === "pass") || (data28 === "fail")) || (data28 === "error"))){
validate20.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs61 = errors;
if(typeof data.complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_since !== undefined){
let data30 = data.changed_since;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data30 === "string"){
if(!pattern9.test(data30)){
validate20.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data31 = data.error;
const _errs65 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema31.properties.error.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data32 = data.summary;
const _errs67 = errors;
if(errors === _errs67){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((((((((((((((((((data32.total_files === undefined) && (missing5 = "total_files")) || ((data32.matched === undefined) && (missing5 = "matched"))) || ((data32.matched_by === undefined) && (missing5 = "matched_by"))) || ((data32.matched_weak === undefined) && (missing5 = "matched_weak"))) || ((data32.mismatched === undefined) && (missing5 = "mismatched"))) || ((data32.missing === undefined) && (missing5 = "missing"))) || ((data32.unreadable === undefined) && (missing5 = "unreadable"))) || ((data32.changed === undefined) && (missing5 = "changed"))) || ((data32.unverified === undefined) && (missing5 = "unverified"))) || ((data32.skipped === undefined) && (missing5 = "skipped"))) || ((data32.has_recorded_checksums === undefined) && (missing5 = "has_recorded_checksums"))) || ((data32.bytes_hashed === undefined) && (missing5 = "bytes_hashed"))) || ((data32.errors === undefined) && (missing5 = "errors"))) || ((data32.warnings === undefined) && (missing5 = "warnings"))) || ((data32.notices === undefined) && (missing5 = "notices"))) || ((data32.suppressed === undefined) && (missing5 = "suppressed"))) || ((data32.duration_ms === undefined) && (missing5 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs69 = errors;
for(const key5 in data32){
if(!(func1.call(schema31.properties.summary.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data32.total_files !== undefined){
let data33 = data32.total_files;
const _errs70 = errors;
const _errs71 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.matched !== undefined){
let data34 = data32.matched;
const _errs73 = errors;
const _errs74 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.matched_by !== undefined){
let data35 = data32.matched_by;
const _errs76 = errors;
if(errors === _errs76){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if((((data35.bytes === undefined) && (missing6 = "bytes")) || ((data35.pointer === undefined) && (missing6 = "pointer"))) || ((data35.upstream === undefined) && (missing6 = "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key6 in data35){
if(!((((((key6 === "bytes") || (key6 === "pointer")) || (key6 === "upstream")) || (key6 === "upstream_bytes")) || (key6 === "hosts")) || (key6 === "lfs_server"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data35.bytes !== undefined){
let data36 = data35.bytes;
const _errs79 = errors;
const _errs80 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data35.pointer !== undefined){
let data37 = data35.pointer;
const _errs82 = errors;
const _errs83 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs83){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.upstream !== undefined){
let data38 = data35.upstream;
const _errs85 = errors;
const _errs86 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs86){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.upstream_bytes !== undefined){
let data39 = data35.upstream_bytes;
const _errs88 = errors;
const _errs89 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs88 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.hosts !== undefined){
let data40 = data35.hosts;
const _errs91 = errors;
if(errors === _errs91){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
let data41 = data40[key7];
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs94 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts",schemaPath:"#/properties/summary/properties/matched_by/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.lfs_server !== undefined){
let data42 = data35.lfs_server;
const _errs97 = errors;
const _errs98 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs97 === errors;
}
else {
var valid9 = true;
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
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs76 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.matched_weak !== undefined){
let data43 = data32.matched_weak;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.mismatched !== undefined){
let data44 = data32.mismatched;
const _errs103 = errors;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.missing !== undefined){
let data45 = data32.missing;
const _errs106 = errors;
const _errs107 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs106 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.unreadable !== undefined){
let data46 = data32.unreadable;
const _errs109 = errors;
const _errs110 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs110){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs109 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.changed !== undefined){
let data47 = data32.changed;
const _errs112 = errors;
const _errs113 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs113){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs112 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.unverified !== undefined){
let data48 = data32.unverified;
const _errs115 = errors;
const _errs116 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs115 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.skipped !== undefined){
let data49 = data32.skipped;
const _errs118 = errors;
const _errs119 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs119){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs118 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.has_recorded_checksums !== undefined){
const _errs121 = errors;
if(typeof data32.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs121 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.bytes_hashed !== undefined){
let data51 = data32.bytes_hashed;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs123 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.errors !== undefined){
let data52 = data32.errors;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs126 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.warnings !== undefined){
let data53 = data32.warnings;
const _errs129 = errors;
const _errs130 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs130){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs129 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.notices !== undefined){
let data54 = data32.notices;
const _errs132 = errors;
const _errs133 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs132 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.suppressed !== undefined){
let data55 = data32.suppressed;
const _errs135 = errors;
const _errs136 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs136){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs135 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.duration_ms !== undefined){
let data56 = data32.duration_ms;
const _errs138 = errors;
const _errs139 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs139){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs138 === errors;
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
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data57 = data.stages;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data57)){
var valid30 = true;
const len0 = data57.length;
for(let i0=0; i0<len0; i0++){
let data58 = data57[i0];
const _errs143 = errors;
if(errors === _errs143){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing7;
if((((((data58.name === undefined) && (missing7 = "name")) || ((data58.status === undefined) && (missing7 = "status"))) || ((data58.counts === undefined) && (missing7 = "counts"))) || ((data58.note === undefined) && (missing7 = "note"))) || ((data58.duration_ms === undefined) && (missing7 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key8 in data58){
if(!(((((key8 === "name") || (key8 === "status")) || (key8 === "counts")) || (key8 === "note")) || (key8 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data58.name !== undefined){
let data59 = data58.name;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data59 === "string"){
if(!pattern10.test(data59)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs146 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.status !== undefined){
let data60 = data58.status;
const _errs148 = errors;
if(!(((data60 === "pass") || (data60 === "fail")) || (data60 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid31 = _errs148 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.counts !== undefined){
let data61 = data58.counts;
const _errs149 = errors;
if(errors === _errs149){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
const _errs151 = errors;
if(typeof key9 === "string"){
if(!pattern11.test(key9)){
const err0 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z_]{0,39}$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid32 = _errs151 === errors;
if(!valid32){
const err1 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid32){
for(const key10 in data61){
let data62 = data61[key10];
const _errs153 = errors;
const _errs154 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs154){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid33 = _errs153 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs149 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.note !== undefined){
let data63 = data58.note;
const _errs156 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/note",schemaPath:"#/properties/stages/items/properties/note/type",keyword:"type",params:{type: schema31.properties.stages.items.properties.note.type},message:"must be string,null"}];
return false;
}
var valid31 = _errs156 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.duration_ms !== undefined){
let data64 = data58.duration_ms;
const _errs158 = errors;
const _errs159 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs159){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid31 = _errs158 === errors;
}
else {
var valid31 = true;
}
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
var valid30 = _errs143 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data65 = data.state;
const _errs161 = errors;
if(errors === _errs161){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing8;
if((((data65.read === undefined) && (missing8 = "read")) || ((data65.remembered === undefined) && (missing8 = "remembered"))) || ((data65.oldest_verified_at === undefined) && (missing8 = "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs163 = errors;
for(const key11 in data65){
if(!(((key11 === "read") || (key11 === "remembered")) || (key11 === "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data65.read !== undefined){
let data66 = data65.read;
const _errs164 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs164){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs164 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data65.remembered !== undefined){
let data67 = data65.remembered;
const _errs166 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs166){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs166 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data65.oldest_verified_at !== undefined){
let data68 = data65.oldest_verified_at;
const _errs168 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
validate20.errors = [{instancePath:instancePath+"/state/oldest_verified_at",schemaPath:"#/properties/state/properties/oldest_verified_at/type",keyword:"type",params:{type: schema31.properties.state.properties.oldest_verified_at.type},message:"must be string,null"}];
return false;
}
var valid36 = _errs168 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data69 = data.coverage;
const _errs170 = errors;
if(errors === _errs170){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing9;
if(((((((data69.files === undefined) && (missing9 = "files")) || ((data69.recorded === undefined) && (missing9 = "recorded"))) || ((data69.bytes === undefined) && (missing9 = "bytes"))) || ((data69.recorded_bytes === undefined) && (missing9 = "recorded_bytes"))) || ((data69.folders === undefined) && (missing9 = "folders"))) || ((data69.more_folders === undefined) && (missing9 = "more_folders"))){
validate20.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs172 = errors;
for(const key12 in data69){
if(!((((((key12 === "files") || (key12 === "recorded")) || (key12 === "bytes")) || (key12 === "recorded_bytes")) || (key12 === "folders")) || (key12 === "more_folders"))){
validate20.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data69.files !== undefined){
let data70 = data69.files;
const _errs173 = errors;
const _errs174 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate20.errors = [{instancePath:instancePath+"/coverage/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs174){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate20.errors = [{instancePath:instancePath+"/coverage/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs173 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.recorded !== undefined){
let data71 = data69.recorded;
const _errs176 = errors;
const _errs177 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate20.errors = [{instancePath:instancePath+"/coverage/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs177){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/coverage/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs176 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.bytes !== undefined){
let data72 = data69.bytes;
const _errs179 = errors;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
validate20.errors = [{instancePath:instancePath+"/coverage/bytes",schemaPath:"#/properties/coverage/properties/bytes/type",keyword:"type",params:{type: schema31.properties.coverage.properties.bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs179){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate20.errors = [{instancePath:instancePath+"/coverage/bytes",schemaPath:"#/properties/coverage/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs179 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.recorded_bytes !== undefined){
let data73 = data69.recorded_bytes;
const _errs181 = errors;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (data73 !== null)){
validate20.errors = [{instancePath:instancePath+"/coverage/recorded_bytes",schemaPath:"#/properties/coverage/properties/recorded_bytes/type",keyword:"type",params:{type: schema31.properties.coverage.properties.recorded_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs181){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate20.errors = [{instancePath:instancePath+"/coverage/recorded_bytes",schemaPath:"#/properties/coverage/properties/recorded_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs181 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.folders !== undefined){
let data74 = data69.folders;
const _errs183 = errors;
if(errors === _errs183){
if(Array.isArray(data74)){
var valid40 = true;
const len1 = data74.length;
for(let i1=0; i1<len1; i1++){
let data75 = data74[i1];
const _errs185 = errors;
if(errors === _errs185){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing10;
if((((((data75.folder === undefined) && (missing10 = "folder")) || ((data75.files === undefined) && (missing10 = "files"))) || ((data75.recorded === undefined) && (missing10 = "recorded"))) || ((data75.bytes === undefined) && (missing10 = "bytes"))) || ((data75.recorded_bytes === undefined) && (missing10 = "recorded_bytes"))){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1,schemaPath:"#/properties/coverage/properties/folders/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs187 = errors;
for(const key13 in data75){
if(!(((((key13 === "folder") || (key13 === "files")) || (key13 === "recorded")) || (key13 === "bytes")) || (key13 === "recorded_bytes"))){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1,schemaPath:"#/properties/coverage/properties/folders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs187 === errors){
if(data75.folder !== undefined){
const _errs188 = errors;
if(typeof data75.folder !== "string"){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/folder",schemaPath:"#/properties/coverage/properties/folders/items/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs188 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.files !== undefined){
let data77 = data75.files;
const _errs190 = errors;
const _errs191 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs191){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs190 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.recorded !== undefined){
let data78 = data75.recorded;
const _errs193 = errors;
const _errs194 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs194){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs193 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.bytes !== undefined){
let data79 = data75.bytes;
const _errs196 = errors;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (data79 !== null)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/bytes",schemaPath:"#/properties/coverage/properties/folders/items/properties/bytes/type",keyword:"type",params:{type: schema31.properties.coverage.properties.folders.items.properties.bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs196){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/bytes",schemaPath:"#/properties/coverage/properties/folders/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs196 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.recorded_bytes !== undefined){
let data80 = data75.recorded_bytes;
const _errs198 = errors;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/recorded_bytes",schemaPath:"#/properties/coverage/properties/folders/items/properties/recorded_bytes/type",keyword:"type",params:{type: schema31.properties.coverage.properties.folders.items.properties.recorded_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs198){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1+"/recorded_bytes",schemaPath:"#/properties/coverage/properties/folders/items/properties/recorded_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs198 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/coverage/folders/" + i1,schemaPath:"#/properties/coverage/properties/folders/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs185 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/coverage/folders",schemaPath:"#/properties/coverage/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs183 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.more_folders !== undefined){
let data81 = data69.more_folders;
const _errs200 = errors;
const _errs201 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate20.errors = [{instancePath:instancePath+"/coverage/more_folders",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs201){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate20.errors = [{instancePath:instancePath+"/coverage/more_folders",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs200 === errors;
}
else {
var valid37 = true;
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
validate20.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs170 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data82 = data.lists;
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data82)){
var valid45 = true;
const len2 = data82.length;
for(let i2=0; i2<len2; i2++){
let data83 = data82[i2];
const _errs205 = errors;
if(errors === _errs205){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing11;
if((((data83.path === undefined) && (missing11 = "path")) || ((data83.base === undefined) && (missing11 = "base"))) || ((data83.records === undefined) && (missing11 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs207 = errors;
for(const key14 in data83){
if(!(((key14 === "path") || (key14 === "base")) || (key14 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs207 === errors){
if(data83.path !== undefined){
const _errs208 = errors;
if(typeof data83.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs208 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data83.base !== undefined){
let data85 = data83.base;
const _errs210 = errors;
if(!((data85 === "root") || (data85 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid46 = _errs210 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data83.records !== undefined){
let data86 = data83.records;
const _errs211 = errors;
const _errs212 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs212){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i2+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs211 === errors;
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
validate20.errors = [{instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs205 === errors;
if(!valid45){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs203 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifests !== undefined){
let data87 = data.manifests;
const _errs214 = errors;
if(errors === _errs214){
if(Array.isArray(data87)){
var valid48 = true;
const len3 = data87.length;
for(let i3=0; i3<len3; i3++){
let data88 = data87[i3];
const _errs216 = errors;
if(errors === _errs216){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing12;
if((((((((((data88.path === undefined) && (missing12 = "path")) || ((data88.format === undefined) && (missing12 = "format"))) || ((data88.label === undefined) && (missing12 = "label"))) || ((data88.base === undefined) && (missing12 = "base"))) || ((data88.decided_by === undefined) && (missing12 = "decided_by"))) || ((data88.recorded === undefined) && (missing12 = "recorded"))) || ((data88.compared === undefined) && (missing12 = "compared"))) || ((data88.not_looked_at === undefined) && (missing12 = "not_looked_at"))) || ((data88.unread === undefined) && (missing12 = "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3,schemaPath:"#/properties/manifests/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs218 = errors;
for(const key15 in data88){
if(!(func1.call(schema31.properties.manifests.items.properties, key15))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3,schemaPath:"#/properties/manifests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs218 === errors){
if(data88.path !== undefined){
const _errs219 = errors;
if(typeof data88.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/path",schemaPath:"#/properties/manifests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs219 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.format !== undefined){
const _errs221 = errors;
if(typeof data88.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/format",schemaPath:"#/properties/manifests/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs221 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.label !== undefined){
const _errs223 = errors;
if(typeof data88.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/label",schemaPath:"#/properties/manifests/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs223 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.base !== undefined){
const _errs225 = errors;
if(typeof data88.base !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/base",schemaPath:"#/properties/manifests/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs225 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.decided_by !== undefined){
let data93 = data88.decided_by;
const _errs227 = errors;
if(!(((((data93 === "input") || (data93 === "config")) || (data93 === "format")) || (data93 === "baseline")) || (data93 === "paths"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/decided_by",schemaPath:"#/properties/manifests/items/properties/decided_by/enum",keyword:"enum",params:{allowedValues: schema31.properties.manifests.items.properties.decided_by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid49 = _errs227 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.recorded !== undefined){
let data94 = data88.recorded;
const _errs228 = errors;
const _errs229 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs229){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid49 = _errs228 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.compared !== undefined){
let data95 = data88.compared;
const _errs231 = errors;
const _errs232 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/compared",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs232){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/compared",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid49 = _errs231 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.not_looked_at !== undefined){
let data96 = data88.not_looked_at;
const _errs234 = errors;
if(errors === _errs234){
if(Array.isArray(data96)){
var valid52 = true;
const len4 = data96.length;
for(let i4=0; i4<len4; i4++){
let data97 = data96[i4];
const _errs236 = errors;
if(errors === _errs236){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing13;
if(((data97.what === undefined) && (missing13 = "what")) || ((data97.count === undefined) && (missing13 = "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs238 = errors;
for(const key16 in data97){
if(!((key16 === "what") || (key16 === "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs238 === errors){
if(data97.what !== undefined){
const _errs239 = errors;
if(typeof data97.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4+"/what",schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs239 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data97.count !== undefined){
let data99 = data97.count;
const _errs241 = errors;
const _errs242 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs242){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid53 = _errs241 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at/" + i4,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid52 = _errs236 === errors;
if(!valid52){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/not_looked_at",schemaPath:"#/properties/manifests/items/properties/not_looked_at/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs234 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data88.unread !== undefined){
let data100 = data88.unread;
const _errs244 = errors;
if((typeof data100 !== "string") && (data100 !== null)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3+"/unread",schemaPath:"#/properties/manifests/items/properties/unread/type",keyword:"type",params:{type: schema31.properties.manifests.items.properties.unread.type},message:"must be string,null"}];
return false;
}
var valid49 = _errs244 === errors;
}
else {
var valid49 = true;
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
validate20.errors = [{instancePath:instancePath+"/manifests/" + i3,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs216 === errors;
if(!valid48){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs214 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data101 = data.entries;
const _errs246 = errors;
if(errors === _errs246){
if(Array.isArray(data101)){
var valid55 = true;
const len5 = data101.length;
for(let i5=0; i5<len5; i5++){
let data102 = data101[i5];
const _errs248 = errors;
if(errors === _errs248){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing14;
if(((((((data102.kind === undefined) && (missing14 = "kind")) || ((data102.id === undefined) && (missing14 = "id"))) || ((data102.version === undefined) && (missing14 = "version"))) || ((data102.path === undefined) && (missing14 = "path"))) || ((data102.status === undefined) && (missing14 = "status"))) || ((data102.files === undefined) && (missing14 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs250 = errors;
for(const key17 in data102){
if(!(((((((key17 === "kind") || (key17 === "id")) || (key17 === "version")) || (key17 === "path")) || (key17 === "status")) || (key17 === "files")) || (key17 === "works"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs250 === errors){
if(data102.kind !== undefined){
let data103 = data102.kind;
const _errs251 = errors;
if(!((data103 === "model") || (data103 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid56 = _errs251 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.id !== undefined){
const _errs252 = errors;
if(typeof data102.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs252 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.version !== undefined){
let data105 = data102.version;
const _errs254 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid56 = _errs254 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.path !== undefined){
let data106 = data102.path;
const _errs256 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.path.type},message:"must be string,null"}];
return false;
}
var valid56 = _errs256 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.status !== undefined){
let data107 = data102.status;
const _errs258 = errors;
if(!(((((((data107 === "matched") || (data107 === "mismatched")) || (data107 === "missing")) || (data107 === "unreadable")) || (data107 === "changed")) || (data107 === "unverified")) || (data107 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid56 = _errs258 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.files !== undefined){
let data108 = data102.files;
const _errs260 = errors;
const _errs261 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs261){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid56 = _errs260 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data102.works !== undefined){
let data109 = data102.works;
const _errs263 = errors;
if(!((((((data109 === "available") || (data109 === "answers")) || (data109 === "failed")) || (data109 === "blocked")) || (data109 === "skipped")) || (data109 === "untested"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i5+"/works",schemaPath:"#/properties/entries/items/properties/works/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.works.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid56 = _errs263 === errors;
}
else {
var valid56 = true;
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
validate20.errors = [{instancePath:instancePath+"/entries/" + i5,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid55 = _errs248 === errors;
if(!valid55){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs246 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data110 = data.files;
const _errs264 = errors;
if(errors === _errs264){
if(Array.isArray(data110)){
var valid59 = true;
const len6 = data110.length;
for(let i6=0; i6<len6; i6++){
let data111 = data110[i6];
const _errs266 = errors;
if(errors === _errs266){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing15;
if(((((((data111.path === undefined) && (missing15 = "path")) || ((data111.list === undefined) && (missing15 = "list"))) || ((data111.recorded === undefined) && (missing15 = "recorded"))) || ((data111.actual === undefined) && (missing15 = "actual"))) || ((data111.status === undefined) && (missing15 = "status"))) || ((data111.evidence === undefined) && (missing15 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs268 = errors;
for(const key18 in data111){
if(!(func1.call(schema31.properties.files.items.properties, key18))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs268 === errors){
if(data111.path !== undefined){
const _errs269 = errors;
if(typeof data111.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs269 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.list !== undefined){
const _errs271 = errors;
if(typeof data111.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs271 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.recorded !== undefined){
let data114 = data111.recorded;
const _errs273 = errors;
const _errs274 = errors;
if(errors === _errs274){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing16;
if(((data114.sha256 === undefined) && (missing16 = "sha256")) || ((data114.size_bytes === undefined) && (missing16 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs276 = errors;
for(const key19 in data114){
if(!(((key19 === "sha256") || (key19 === "digest")) || (key19 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs276 === errors){
if(data114.sha256 !== undefined){
let data115 = data114.sha256;
const _errs277 = errors;
if((typeof data115 !== "string") && (data115 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema67.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs277){
if(typeof data115 === "string"){
if(!pattern7.test(data115)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid62 = _errs277 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data114.digest !== undefined){
let data116 = data114.digest;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data116 === "string"){
if(!pattern13.test(data116)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs279 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data114.size_bytes !== undefined){
let data117 = data114.size_bytes;
const _errs281 = errors;
if((!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) && (data117 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema67.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs281){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid62 = _errs281 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/recorded",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs273 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.actual !== undefined){
let data118 = data111.actual;
const _errs283 = errors;
const _errs284 = errors;
if(errors === _errs284){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing17;
if(((data118.sha256 === undefined) && (missing17 = "sha256")) || ((data118.size_bytes === undefined) && (missing17 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs286 = errors;
for(const key20 in data118){
if(!(((key20 === "sha256") || (key20 === "digest")) || (key20 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs286 === errors){
if(data118.sha256 !== undefined){
let data119 = data118.sha256;
const _errs287 = errors;
if((typeof data119 !== "string") && (data119 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema67.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs287){
if(typeof data119 === "string"){
if(!pattern7.test(data119)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid64 = _errs287 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data118.digest !== undefined){
let data120 = data118.digest;
const _errs289 = errors;
if(errors === _errs289){
if(typeof data120 === "string"){
if(!pattern13.test(data120)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs289 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data118.size_bytes !== undefined){
let data121 = data118.size_bytes;
const _errs291 = errors;
if((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (data121 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema67.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs291){
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid64 = _errs291 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/actual",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs283 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.status !== undefined){
let data122 = data111.status;
const _errs293 = errors;
if(!(((((((data122 === "matched") || (data122 === "mismatched")) || (data122 === "missing")) || (data122 === "unreadable")) || (data122 === "changed")) || (data122 === "unverified")) || (data122 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid60 = _errs293 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.evidence !== undefined){
let data123 = data111.evidence;
const _errs295 = errors;
if(!(((((data123 === "bytes") || (data123 === "upstream-bytes")) || (data123 === "pointer")) || (data123 === "upstream")) || (data123 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid60 = _errs295 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.host !== undefined){
const _errs296 = errors;
if(typeof data111.host !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/host",schemaPath:"#/properties/files/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs296 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.presence !== undefined){
const _errs298 = errors;
if(!(data111.presence === "lfs-server")){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/presence",schemaPath:"#/properties/files/items/properties/presence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid60 = _errs298 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.strength !== undefined){
const _errs299 = errors;
if(!(data111.strength === "weak")){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/strength",schemaPath:"#/properties/files/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid60 = _errs299 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.verified_at !== undefined){
const _errs300 = errors;
if(typeof data111.verified_at !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/verified_at",schemaPath:"#/properties/files/items/properties/verified_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs300 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data111.restore !== undefined){
let data128 = data111.restore;
const _errs302 = errors;
if(errors === _errs302){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing18;
if(((((((data128.result === undefined) && (missing18 = "result")) || ((data128.from === undefined) && (missing18 = "from"))) || ((data128.bytes === undefined) && (missing18 = "bytes"))) || ((data128.resumed_from === undefined) && (missing18 = "resumed_from"))) || ((data128.seconds === undefined) && (missing18 = "seconds"))) || ((data128.attempts === undefined) && (missing18 = "attempts"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore",schemaPath:"#/properties/files/items/properties/restore/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs304 = errors;
for(const key21 in data128){
if(!((((((key21 === "result") || (key21 === "from")) || (key21 === "bytes")) || (key21 === "resumed_from")) || (key21 === "seconds")) || (key21 === "attempts"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore",schemaPath:"#/properties/files/items/properties/restore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs304 === errors){
if(data128.result !== undefined){
let data129 = data128.result;
const _errs305 = errors;
if(!(((((data129 === "restored") || (data129 === "mismatch")) || (data129 === "gone")) || (data129 === "failed")) || (data129 === "unsourced"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/result",schemaPath:"#/properties/files/items/properties/restore/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.restore.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid66 = _errs305 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data128.from !== undefined){
let data130 = data128.from;
const _errs306 = errors;
if((typeof data130 !== "string") && (data130 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/from",schemaPath:"#/properties/files/items/properties/restore/properties/from/type",keyword:"type",params:{type: schema31.properties.files.items.properties.restore.properties.from.type},message:"must be string,null"}];
return false;
}
var valid66 = _errs306 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data128.bytes !== undefined){
let data131 = data128.bytes;
const _errs308 = errors;
if((!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) && (data131 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/bytes",schemaPath:"#/properties/files/items/properties/restore/properties/bytes/type",keyword:"type",params:{type: schema31.properties.files.items.properties.restore.properties.bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs308){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/bytes",schemaPath:"#/properties/files/items/properties/restore/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid66 = _errs308 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data128.resumed_from !== undefined){
let data132 = data128.resumed_from;
const _errs310 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/resumed_from",schemaPath:"#/properties/files/items/properties/restore/properties/resumed_from/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs310){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/resumed_from",schemaPath:"#/properties/files/items/properties/restore/properties/resumed_from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid66 = _errs310 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data128.seconds !== undefined){
let data133 = data128.seconds;
const _errs312 = errors;
if(errors === _errs312){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/seconds",schemaPath:"#/properties/files/items/properties/restore/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/seconds",schemaPath:"#/properties/files/items/properties/restore/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid66 = _errs312 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data128.attempts !== undefined){
let data134 = data128.attempts;
const _errs314 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/attempts",schemaPath:"#/properties/files/items/properties/restore/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs314){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore/attempts",schemaPath:"#/properties/files/items/properties/restore/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid66 = _errs314 === errors;
}
else {
var valid66 = true;
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
validate20.errors = [{instancePath:instancePath+"/files/" + i6+"/restore",schemaPath:"#/properties/files/items/properties/restore/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs302 === errors;
}
else {
var valid60 = true;
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
validate20.errors = [{instancePath:instancePath+"/files/" + i6,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid59 = _errs266 === errors;
if(!valid59){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs264 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data135 = data.findings;
const _errs316 = errors;
if(errors === _errs316){
if(Array.isArray(data135)){
var valid67 = true;
const len7 = data135.length;
for(let i7=0; i7<len7; i7++){
let data136 = data135[i7];
const _errs318 = errors;
if(errors === _errs318){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing19;
if((((((((((((data136.kind === undefined) && (missing19 = "kind")) || ((data136.severity === undefined) && (missing19 = "severity"))) || ((data136.count === undefined) && (missing19 = "count"))) || ((data136.data === undefined) && (missing19 = "data"))) || ((data136.message === undefined) && (missing19 = "message"))) || ((data136.subject === undefined) && (missing19 = "subject"))) || ((data136.location === undefined) && (missing19 = "location"))) || ((data136.related === undefined) && (missing19 = "related"))) || ((data136.expected === undefined) && (missing19 = "expected"))) || ((data136.actual === undefined) && (missing19 = "actual"))) || ((data136.fingerprint === undefined) && (missing19 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs320 = errors;
for(const key22 in data136){
if(!(func1.call(schema31.properties.findings.items.properties, key22))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs320 === errors){
if(data136.kind !== undefined){
const _errs321 = errors;
if(typeof data136.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs321 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.severity !== undefined){
let data138 = data136.severity;
const _errs323 = errors;
if(!(((data138 === "error") || (data138 === "warning")) || (data138 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs323 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.count !== undefined){
let data139 = data136.count;
const _errs324 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/count",schemaPath:"#/properties/findings/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs324){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 1 || isNaN(data139)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/count",schemaPath:"#/properties/findings/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid68 = _errs324 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.data !== undefined){
let data140 = data136.data;
const _errs326 = errors;
if(!(data140 && typeof data140 == "object" && !Array.isArray(data140))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid68 = _errs326 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.message !== undefined){
const _errs328 = errors;
if(typeof data136.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs328 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.subject !== undefined){
const _errs330 = errors;
if(typeof data136.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs330 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.location !== undefined){
let data143 = data136.location;
const _errs332 = errors;
const _errs333 = errors;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"}];
return false;
}
if(errors === _errs333){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing20;
if((((data143.file === undefined) && (missing20 = "file")) || ((data143.line === undefined) && (missing20 = "line"))) || ((data143.column === undefined) && (missing20 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs335 = errors;
for(const key23 in data143){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs335 === errors){
if(data143.file !== undefined){
const _errs336 = errors;
if(typeof data143.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid70 = _errs336 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data143.line !== undefined){
let data145 = data143.line;
const _errs338 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs338){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid70 = _errs338 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data143.column !== undefined){
let data146 = data143.column;
const _errs340 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs340){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 1 || isNaN(data146)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid70 = _errs340 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
var valid68 = _errs332 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.related !== undefined){
let data147 = data136.related;
const _errs342 = errors;
const _errs343 = errors;
if((!(data147 && typeof data147 == "object" && !Array.isArray(data147))) && (data147 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"}];
return false;
}
if(errors === _errs343){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing21;
if((((data147.file === undefined) && (missing21 = "file")) || ((data147.line === undefined) && (missing21 = "line"))) || ((data147.column === undefined) && (missing21 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs345 = errors;
for(const key24 in data147){
if(!(((key24 === "file") || (key24 === "line")) || (key24 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs345 === errors){
if(data147.file !== undefined){
const _errs346 = errors;
if(typeof data147.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs346 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data147.line !== undefined){
let data149 = data147.line;
const _errs348 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs348){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 1 || isNaN(data149)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid72 = _errs348 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data147.column !== undefined){
let data150 = data147.column;
const _errs350 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs350){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 1 || isNaN(data150)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid72 = _errs350 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
}
}
var valid68 = _errs342 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.expected !== undefined){
let data151 = data136.expected;
const _errs352 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid68 = _errs352 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.actual !== undefined){
let data152 = data136.actual;
const _errs354 = errors;
if((typeof data152 !== "string") && (data152 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid68 = _errs354 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data136.fingerprint !== undefined){
let data153 = data136.fingerprint;
const _errs356 = errors;
if(errors === _errs356){
if(typeof data153 === "string"){
if(!pattern16.test(data153)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid68 = _errs356 === errors;
}
else {
var valid68 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid67 = _errs318 === errors;
if(!valid67){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs316 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data154 = data.suppressed;
const _errs358 = errors;
if(errors === _errs358){
if(Array.isArray(data154)){
var valid73 = true;
const len8 = data154.length;
for(let i8=0; i8<len8; i8++){
let data155 = data154[i8];
const _errs360 = errors;
if(errors === _errs360){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
let missing22;
if(((((((((((((((data155.kind === undefined) && (missing22 = "kind")) || ((data155.severity === undefined) && (missing22 = "severity"))) || ((data155.count === undefined) && (missing22 = "count"))) || ((data155.data === undefined) && (missing22 = "data"))) || ((data155.message === undefined) && (missing22 = "message"))) || ((data155.subject === undefined) && (missing22 = "subject"))) || ((data155.location === undefined) && (missing22 = "location"))) || ((data155.related === undefined) && (missing22 = "related"))) || ((data155.expected === undefined) && (missing22 = "expected"))) || ((data155.actual === undefined) && (missing22 = "actual"))) || ((data155.fingerprint === undefined) && (missing22 = "fingerprint"))) || ((data155.suppression === undefined) && (missing22 = "suppression"))) || ((data155.reason === undefined) && (missing22 = "reason"))) || ((data155.expires === undefined) && (missing22 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8,schemaPath:"#/properties/suppressed/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs362 = errors;
for(const key25 in data155){
if(!(func1.call(schema31.properties.suppressed.items.properties, key25))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8,schemaPath:"#/properties/suppressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs362 === errors){
if(data155.kind !== undefined){
const _errs363 = errors;
if(typeof data155.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/kind",schemaPath:"#/properties/suppressed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs363 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.severity !== undefined){
let data157 = data155.severity;
const _errs365 = errors;
if(!(((data157 === "error") || (data157 === "warning")) || (data157 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/severity",schemaPath:"#/properties/suppressed/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressed.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid74 = _errs365 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.count !== undefined){
let data158 = data155.count;
const _errs366 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/count",schemaPath:"#/properties/suppressed/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs366){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/count",schemaPath:"#/properties/suppressed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid74 = _errs366 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.data !== undefined){
let data159 = data155.data;
const _errs368 = errors;
if(!(data159 && typeof data159 == "object" && !Array.isArray(data159))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/data",schemaPath:"#/properties/suppressed/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid74 = _errs368 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.message !== undefined){
const _errs370 = errors;
if(typeof data155.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/message",schemaPath:"#/properties/suppressed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs370 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.subject !== undefined){
const _errs372 = errors;
if(typeof data155.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/subject",schemaPath:"#/properties/suppressed/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs372 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.location !== undefined){
let data162 = data155.location;
const _errs374 = errors;
const _errs375 = errors;
if((!(data162 && typeof data162 == "object" && !Array.isArray(data162))) && (data162 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"}];
return false;
}
if(errors === _errs375){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing23;
if((((data162.file === undefined) && (missing23 = "file")) || ((data162.line === undefined) && (missing23 = "line"))) || ((data162.column === undefined) && (missing23 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs377 = errors;
for(const key26 in data162){
if(!(((key26 === "file") || (key26 === "line")) || (key26 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs377 === errors){
if(data162.file !== undefined){
const _errs378 = errors;
if(typeof data162.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid76 = _errs378 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data162.line !== undefined){
let data164 = data162.line;
const _errs380 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs380){
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 1 || isNaN(data164)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid76 = _errs380 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data162.column !== undefined){
let data165 = data162.column;
const _errs382 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs382){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid76 = _errs382 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
var valid74 = _errs374 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.related !== undefined){
let data166 = data155.related;
const _errs384 = errors;
const _errs385 = errors;
if((!(data166 && typeof data166 == "object" && !Array.isArray(data166))) && (data166 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"}];
return false;
}
if(errors === _errs385){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing24;
if((((data166.file === undefined) && (missing24 = "file")) || ((data166.line === undefined) && (missing24 = "line"))) || ((data166.column === undefined) && (missing24 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs387 = errors;
for(const key27 in data166){
if(!(((key27 === "file") || (key27 === "line")) || (key27 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs387 === errors){
if(data166.file !== undefined){
const _errs388 = errors;
if(typeof data166.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs388 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data166.line !== undefined){
let data168 = data166.line;
const _errs390 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs390){
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 1 || isNaN(data168)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid78 = _errs390 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data166.column !== undefined){
let data169 = data166.column;
const _errs392 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs392){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 1 || isNaN(data169)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid78 = _errs392 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
}
}
var valid74 = _errs384 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.expected !== undefined){
let data170 = data155.expected;
const _errs394 = errors;
if((typeof data170 !== "string") && (data170 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/expected",schemaPath:"#/properties/suppressed/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid74 = _errs394 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.actual !== undefined){
let data171 = data155.actual;
const _errs396 = errors;
if((typeof data171 !== "string") && (data171 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/actual",schemaPath:"#/properties/suppressed/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid74 = _errs396 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.fingerprint !== undefined){
let data172 = data155.fingerprint;
const _errs398 = errors;
if(errors === _errs398){
if(typeof data172 === "string"){
if(!pattern16.test(data172)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid74 = _errs398 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.suppression !== undefined){
let data173 = data155.suppression;
const _errs400 = errors;
const _errs401 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/suppression",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs401){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/suppression",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid74 = _errs400 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.reason !== undefined){
const _errs403 = errors;
if(typeof data155.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/reason",schemaPath:"#/properties/suppressed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs403 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data155.expires !== undefined){
let data175 = data155.expires;
const _errs405 = errors;
const _errs406 = errors;
if(errors === _errs406){
if(typeof data175 === "string"){
if(!pattern18.test(data175)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid74 = _errs405 === errors;
}
else {
var valid74 = true;
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
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i8,schemaPath:"#/properties/suppressed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid73 = _errs360 === errors;
if(!valid73){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs358 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data176 = data.suppressions;
const _errs408 = errors;
if(errors === _errs408){
if(Array.isArray(data176)){
var valid81 = true;
const len9 = data176.length;
for(let i9=0; i9<len9; i9++){
let data177 = data176[i9];
const _errs410 = errors;
if(errors === _errs410){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing25;
if(((((((data177.kind === undefined) && (missing25 = "kind")) || ((data177.path === undefined) && (missing25 = "path"))) || ((data177.reason === undefined) && (missing25 = "reason"))) || ((data177.expires === undefined) && (missing25 = "expires"))) || ((data177.status === undefined) && (missing25 = "status"))) || ((data177.findings === undefined) && (missing25 = "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs412 = errors;
for(const key28 in data177){
if(!((((((key28 === "kind") || (key28 === "path")) || (key28 === "reason")) || (key28 === "expires")) || (key28 === "status")) || (key28 === "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs412 === errors){
if(data177.kind !== undefined){
const _errs413 = errors;
if(typeof data177.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/kind",schemaPath:"#/properties/suppressions/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs413 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data177.path !== undefined){
const _errs415 = errors;
if(typeof data177.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/path",schemaPath:"#/properties/suppressions/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs415 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data177.reason !== undefined){
const _errs417 = errors;
if(typeof data177.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs417 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data177.expires !== undefined){
let data181 = data177.expires;
const _errs419 = errors;
const _errs420 = errors;
if(errors === _errs420){
if(typeof data181 === "string"){
if(!pattern18.test(data181)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs419 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data177.status !== undefined){
let data182 = data177.status;
const _errs422 = errors;
if(!((data182 === "active") || (data182 === "expired"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/status",schemaPath:"#/properties/suppressions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressions.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid82 = _errs422 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data177.findings !== undefined){
let data183 = data177.findings;
const _errs423 = errors;
const _errs424 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs424){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid82 = _errs423 === errors;
}
else {
var valid82 = true;
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
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i9,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid81 = _errs410 === errors;
if(!valid81){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs408 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data184 = data.counts;
const _errs426 = errors;
if(errors === _errs426){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key29 in data184){
let data185 = data184[key29];
const _errs429 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs429){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid85 = _errs429 === errors;
if(!valid85){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs426 === errors;
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

