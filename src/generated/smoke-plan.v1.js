// Generated from schemas/smoke-plan.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:smoke-plan:v1","type":"object","additionalProperties":false,"required":["version","groups"],"properties":{"$schema":{"type":"string"},"version":{"const":1},"groups":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/group"}}},"$defs":{"group":{"type":"object","additionalProperties":false,"required":["id","tests"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","pattern":"^[^]{0,200}$"},"needs":{"$ref":"#/$defs/needs"},"command":{"$ref":"#/$defs/id"},"endpoint":{"$ref":"#/$defs/id"},"prompt":{"type":"string","pattern":"^[^]{0,65536}$"},"max_seconds":{"$ref":"#/$defs/seconds"},"tests":{"type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/test"}}},"if":{"required":["command"]},"then":{"properties":{"tests":{"items":{"properties":{"probe":false,"needs":false,"max_seconds":false,"max_tokens":false,"expect":false,"endpoint":false,"model":false,"path":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false,"input":false,"lists":false}}}}},"else":{"properties":{"prompt":false,"max_seconds":false,"tests":{"items":{"required":["probe"]}}}}},"test":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","pattern":"^[^]{0,200}$"},"probe":{"enum":["load","health","chat","embed","models"]},"entry":{"type":"string","pattern":"^(model|dataset):[^\\u0000]+$"},"endpoint":{"$ref":"#/$defs/id"},"model":{"type":"string","pattern":"^[^\\u0000]{1,1000}$"},"path":{"type":"string","pattern":"^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$"},"needs":{"$ref":"#/$defs/needs"},"prompt":{"type":"string","pattern":"^[^]{0,4096}$"},"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/message"}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"tools":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/tool"}},"tool_choice":{"anyOf":[{"enum":["none","auto","required"]},{"type":"object"}]},"response_format":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["text","json_object"]}}},"stream":{"const":false},"input":{"anyOf":[{"$ref":"#/$defs/words"},{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/words"}}]},"lists":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","pattern":"^[^\\u0000]{1,1000}$"}},"max_seconds":{"$ref":"#/$defs/seconds"},"profile":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"max_tokens":{"type":"integer","minimum":1,"maximum":4096},"expect":{"$ref":"#/$defs/expect"}},"allOf":[{"if":{"required":["probe"],"properties":{"probe":{"const":"load"}}},"then":{"required":["entry"],"properties":{"endpoint":false,"model":false,"path":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false,"input":false,"lists":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"health"}}},"then":{"properties":{"entry":false,"model":false,"prompt":false,"max_tokens":false,"input":false,"lists":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"chat"}}},"then":{"properties":{"input":false,"lists":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"embed"}}},"then":{"properties":{"prompt":false,"max_tokens":false,"lists":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"models"}}},"then":{"properties":{"prompt":false,"max_tokens":false,"input":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}}]},"expect":{"type":"object","additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"^[^]{1,1024}$"},"matches":{"type":"string","pattern":"^[^]{1,1024}$"},"min_chars":{"type":"integer","minimum":1,"maximum":1000000},"min_tokens":{"type":"integer","minimum":1,"maximum":4096},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"dimensions":{"type":"integer","minimum":1,"maximum":1000000},"json":{"type":["boolean","object","array"]},"unsupported":{"type":"boolean"}}},"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"needs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/id"}},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"words":{"type":"string","pattern":"^[^]{1,4096}$"},"message":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"enum":["system","user","assistant","tool"]},"content":{"anyOf":[{"type":"string","pattern":"^[^]{0,65536}$"},{"type":"null"},{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/part"}}]},"tool_call_id":{"type":"string","pattern":"^[^]{1,200}$"},"tool_calls":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"object"}}}},"part":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["text","image_url"]},"text":{"type":"string","pattern":"^[^]{0,65536}$"},"image_url":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$"},"detail":{"enum":["auto","low","high"]}}}},"if":{"properties":{"type":{"const":"text"}}},"then":{"required":["text"]},"else":{"required":["image_url"]}},"tool":{"type":"object","additionalProperties":false,"required":["type","function"],"properties":{"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"description":{"type":"string"},"parameters":{"type":"object"},"strict":{"type":"boolean"}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["id","tests"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","pattern":"^[^]{0,200}$"},"needs":{"$ref":"#/$defs/needs"},"command":{"$ref":"#/$defs/id"},"endpoint":{"$ref":"#/$defs/id"},"prompt":{"type":"string","pattern":"^[^]{0,65536}$"},"max_seconds":{"$ref":"#/$defs/seconds"},"tests":{"type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/test"}}},"if":{"required":["command"]},"then":{"properties":{"tests":{"items":{"properties":{"probe":false,"needs":false,"max_seconds":false,"max_tokens":false,"expect":false,"endpoint":false,"model":false,"path":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false,"input":false,"lists":false}}}}},"else":{"properties":{"prompt":false,"max_seconds":false,"tests":{"items":{"required":["probe"]}}}}};
const schema33 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};
const schema38 = {"type":"number","exclusiveMinimum":0,"maximum":86400};
const pattern4 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern5 = new RegExp("^[^]{0,200}$", "u");
const pattern9 = new RegExp("^[^]{0,65536}$", "u");
const schema34 = {"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/id"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string","pattern":"^[^]{0,200}$"},"probe":{"enum":["load","health","chat","embed","models"]},"entry":{"type":"string","pattern":"^(model|dataset):[^\\u0000]+$"},"endpoint":{"$ref":"#/$defs/id"},"model":{"type":"string","pattern":"^[^\\u0000]{1,1000}$"},"path":{"type":"string","pattern":"^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$"},"needs":{"$ref":"#/$defs/needs"},"prompt":{"type":"string","pattern":"^[^]{0,4096}$"},"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/message"}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"tools":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/tool"}},"tool_choice":{"anyOf":[{"enum":["none","auto","required"]},{"type":"object"}]},"response_format":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["text","json_object"]}}},"stream":{"const":false},"input":{"anyOf":[{"$ref":"#/$defs/words"},{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/words"}}]},"lists":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","pattern":"^[^\\u0000]{1,1000}$"}},"max_seconds":{"$ref":"#/$defs/seconds"},"profile":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"max_tokens":{"type":"integer","minimum":1,"maximum":4096},"expect":{"$ref":"#/$defs/expect"}},"allOf":[{"if":{"required":["probe"],"properties":{"probe":{"const":"load"}}},"then":{"required":["entry"],"properties":{"endpoint":false,"model":false,"path":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false,"input":false,"lists":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"health"}}},"then":{"properties":{"entry":false,"model":false,"prompt":false,"max_tokens":false,"input":false,"lists":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"chat"}}},"then":{"properties":{"input":false,"lists":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"embed"}}},"then":{"properties":{"prompt":false,"max_tokens":false,"lists":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}},{"if":{"required":["probe"],"properties":{"probe":{"const":"models"}}},"then":{"properties":{"prompt":false,"max_tokens":false,"input":false,"messages":false,"temperature":false,"top_p":false,"tools":false,"tool_choice":false,"response_format":false,"stream":false}}}]};
const schema44 = {"type":"object","additionalProperties":false,"required":["type","function"],"properties":{"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"description":{"type":"string"},"parameters":{"type":"object"},"strict":{"type":"boolean"}}}}};
const schema45 = {"type":"string","pattern":"^[^]{1,4096}$"};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"^[^]{1,1024}$"},"matches":{"type":"string","pattern":"^[^]{1,1024}$"},"min_chars":{"type":"integer","minimum":1,"maximum":1000000},"min_tokens":{"type":"integer","minimum":1,"maximum":4096},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"dimensions":{"type":"integer","minimum":1,"maximum":1000000},"json":{"type":["boolean","object","array"]},"unsupported":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^(model|dataset):[^\\u0000]+$", "u");
const pattern14 = new RegExp("^[^\\u0000]{1,1000}$", "u");
const pattern15 = new RegExp("^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$", "u");
const pattern16 = new RegExp("^[^]{0,4096}$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern22 = new RegExp("^[^]{1,4096}$", "u");
const pattern25 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern26 = new RegExp("^[^]{1,1024}$", "u");
const schema42 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"enum":["system","user","assistant","tool"]},"content":{"anyOf":[{"type":"string","pattern":"^[^]{0,65536}$"},{"type":"null"},{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/part"}}]},"tool_call_id":{"type":"string","pattern":"^[^]{1,200}$"},"tool_calls":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"object"}}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["text","image_url"]},"text":{"type":"string","pattern":"^[^]{0,65536}$"},"image_url":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$"},"detail":{"enum":["auto","low","high"]}}}},"if":{"properties":{"type":{"const":"text"}}},"then":{"required":["text"]},"else":{"required":["image_url"]}};
const pattern19 = new RegExp("^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$", "u");
const pattern20 = new RegExp("^[^]{1,200}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "content")) || (key0 === "tool_call_id")) || (key0 === "tool_calls"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!((((data0 === "system") || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool"))){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema42.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^]{0,65536}$"},message:"must match pattern \""+"^[^]{0,65536}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(Array.isArray(data1)){
if(data1.length > 32){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/2/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type !== undefined){
if("text" !== data2.type){
const err9 = {};
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
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
const err10 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/then/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid5 = _valid1;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.image_url === undefined){
const err11 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/else/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
ifClause0 = "else";
}
if(!valid5){
const err12 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err13 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "type") || (key1 === "text")) || (key1 === "image_url"))){
const err14 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.type !== undefined){
let data4 = data2.type;
if(!((data4 === "text") || (data4 === "image_url"))){
const err15 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.text !== undefined){
let data5 = data2.text;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err16 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/part/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^]{0,65536}$"},message:"must match pattern \""+"^[^]{0,65536}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.image_url !== undefined){
let data6 = data2.image_url;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err18 = {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/$defs/part/properties/image_url/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "url") || (key2 === "detail"))){
const err19 = {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/$defs/part/properties/image_url/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err20 = {instancePath:instancePath+"/content/" + i0+"/image_url/url",schemaPath:"#/$defs/part/properties/image_url/properties/url/pattern",keyword:"pattern",params:{pattern: "^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$"},message:"must match pattern \""+"^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/content/" + i0+"/image_url/url",schemaPath:"#/$defs/part/properties/image_url/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.detail !== undefined){
let data8 = data6.detail;
if(!(((data8 === "auto") || (data8 === "low")) || (data8 === "high"))){
const err22 = {instancePath:instancePath+"/content/" + i0+"/image_url/detail",schemaPath:"#/$defs/part/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues: schema43.properties.image_url.properties.detail.enum},message:"must be equal to one of the allowed values"};
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
else {
const err23 = {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/$defs/part/properties/image_url/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err26 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.tool_call_id !== undefined){
let data9 = data.tool_call_id;
if(typeof data9 === "string"){
if(!pattern20.test(data9)){
const err27 = {instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/pattern",keyword:"pattern",params:{pattern: "^[^]{1,200}$"},message:"must match pattern \""+"^[^]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tool_calls !== undefined){
let data10 = data.tool_calls;
if(Array.isArray(data10)){
if(data10.length > 64){
const err29 = {instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err31 = {instancePath:instancePath+"/tool_calls/" + i1,schemaPath:"#/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.probe === undefined) && (missing0 = "probe")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.probe !== undefined){
if("load" !== data.probe){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entry === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "entry"},message:"must have required property '"+"entry"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.endpoint !== undefined){
const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/allOf/0/then/properties/endpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model !== undefined){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/allOf/0/then/properties/model/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path !== undefined){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/allOf/0/then/properties/path/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.messages !== undefined){
const err6 = {instancePath:instancePath+"/messages",schemaPath:"#/allOf/0/then/properties/messages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.temperature !== undefined){
const err7 = {instancePath:instancePath+"/temperature",schemaPath:"#/allOf/0/then/properties/temperature/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.top_p !== undefined){
const err8 = {instancePath:instancePath+"/top_p",schemaPath:"#/allOf/0/then/properties/top_p/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tools !== undefined){
const err9 = {instancePath:instancePath+"/tools",schemaPath:"#/allOf/0/then/properties/tools/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tool_choice !== undefined){
const err10 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/allOf/0/then/properties/tool_choice/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.response_format !== undefined){
const err11 = {instancePath:instancePath+"/response_format",schemaPath:"#/allOf/0/then/properties/response_format/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.stream !== undefined){
const err12 = {instancePath:instancePath+"/stream",schemaPath:"#/allOf/0/then/properties/stream/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.input !== undefined){
const err13 = {instancePath:instancePath+"/input",schemaPath:"#/allOf/0/then/properties/input/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.lists !== undefined){
const err14 = {instancePath:instancePath+"/lists",schemaPath:"#/allOf/0/then/properties/lists/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.endpoint = true;
props0.model = true;
props0.path = true;
props0.messages = true;
props0.temperature = true;
props0.top_p = true;
props0.tools = true;
props0.tool_choice = true;
props0.response_format = true;
props0.stream = true;
props0.input = true;
props0.lists = true;
props0.probe = true;
}
}
if(!valid1){
const err15 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs7 = errors;
let valid4 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.probe === undefined) && (missing1 = "probe")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.probe !== undefined){
if("health" !== data.probe){
const err17 = {};
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
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entry !== undefined){
const err18 = {instancePath:instancePath+"/entry",schemaPath:"#/allOf/1/then/properties/entry/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.model !== undefined){
const err19 = {instancePath:instancePath+"/model",schemaPath:"#/allOf/1/then/properties/model/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.prompt !== undefined){
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/1/then/properties/prompt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.max_tokens !== undefined){
const err21 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/allOf/1/then/properties/max_tokens/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.input !== undefined){
const err22 = {instancePath:instancePath+"/input",schemaPath:"#/allOf/1/then/properties/input/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.lists !== undefined){
const err23 = {instancePath:instancePath+"/lists",schemaPath:"#/allOf/1/then/properties/lists/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.messages !== undefined){
const err24 = {instancePath:instancePath+"/messages",schemaPath:"#/allOf/1/then/properties/messages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.temperature !== undefined){
const err25 = {instancePath:instancePath+"/temperature",schemaPath:"#/allOf/1/then/properties/temperature/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.top_p !== undefined){
const err26 = {instancePath:instancePath+"/top_p",schemaPath:"#/allOf/1/then/properties/top_p/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.tools !== undefined){
const err27 = {instancePath:instancePath+"/tools",schemaPath:"#/allOf/1/then/properties/tools/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.tool_choice !== undefined){
const err28 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/allOf/1/then/properties/tool_choice/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.response_format !== undefined){
const err29 = {instancePath:instancePath+"/response_format",schemaPath:"#/allOf/1/then/properties/response_format/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.stream !== undefined){
const err30 = {instancePath:instancePath+"/stream",schemaPath:"#/allOf/1/then/properties/stream/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.entry = true;
props1.model = true;
props1.prompt = true;
props1.max_tokens = true;
props1.input = true;
props1.lists = true;
props1.messages = true;
props1.temperature = true;
props1.top_p = true;
props1.tools = true;
props1.tool_choice = true;
props1.response_format = true;
props1.stream = true;
props1.probe = true;
}
}
if(!valid4){
const err31 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs12 = errors;
let valid7 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.probe === undefined) && (missing2 = "probe")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.probe !== undefined){
if("chat" !== data.probe){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined){
const err34 = {instancePath:instancePath+"/input",schemaPath:"#/allOf/2/then/properties/input/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.lists !== undefined){
const err35 = {instancePath:instancePath+"/lists",schemaPath:"#/allOf/2/then/properties/lists/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.input = true;
props2.lists = true;
props2.probe = true;
}
}
if(!valid7){
const err36 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs17 = errors;
let valid10 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.probe === undefined) && (missing3 = "probe")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data.probe !== undefined){
if("embed" !== data.probe){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
const err39 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/then/properties/prompt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.max_tokens !== undefined){
const err40 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/allOf/3/then/properties/max_tokens/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.lists !== undefined){
const err41 = {instancePath:instancePath+"/lists",schemaPath:"#/allOf/3/then/properties/lists/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.messages !== undefined){
const err42 = {instancePath:instancePath+"/messages",schemaPath:"#/allOf/3/then/properties/messages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.temperature !== undefined){
const err43 = {instancePath:instancePath+"/temperature",schemaPath:"#/allOf/3/then/properties/temperature/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.top_p !== undefined){
const err44 = {instancePath:instancePath+"/top_p",schemaPath:"#/allOf/3/then/properties/top_p/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.tools !== undefined){
const err45 = {instancePath:instancePath+"/tools",schemaPath:"#/allOf/3/then/properties/tools/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.tool_choice !== undefined){
const err46 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/allOf/3/then/properties/tool_choice/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.response_format !== undefined){
const err47 = {instancePath:instancePath+"/response_format",schemaPath:"#/allOf/3/then/properties/response_format/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.stream !== undefined){
const err48 = {instancePath:instancePath+"/stream",schemaPath:"#/allOf/3/then/properties/stream/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid3 = _errs20 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.prompt = true;
props3.max_tokens = true;
props3.lists = true;
props3.messages = true;
props3.temperature = true;
props3.top_p = true;
props3.tools = true;
props3.tool_choice = true;
props3.response_format = true;
props3.stream = true;
props3.probe = true;
}
}
if(!valid10){
const err49 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs22 = errors;
let valid13 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.probe === undefined) && (missing4 = "probe")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(data.probe !== undefined){
if("models" !== data.probe){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
const err52 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/4/then/properties/prompt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.max_tokens !== undefined){
const err53 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/allOf/4/then/properties/max_tokens/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.input !== undefined){
const err54 = {instancePath:instancePath+"/input",schemaPath:"#/allOf/4/then/properties/input/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.messages !== undefined){
const err55 = {instancePath:instancePath+"/messages",schemaPath:"#/allOf/4/then/properties/messages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.temperature !== undefined){
const err56 = {instancePath:instancePath+"/temperature",schemaPath:"#/allOf/4/then/properties/temperature/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.top_p !== undefined){
const err57 = {instancePath:instancePath+"/top_p",schemaPath:"#/allOf/4/then/properties/top_p/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.tools !== undefined){
const err58 = {instancePath:instancePath+"/tools",schemaPath:"#/allOf/4/then/properties/tools/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.tool_choice !== undefined){
const err59 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/allOf/4/then/properties/tool_choice/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.response_format !== undefined){
const err60 = {instancePath:instancePath+"/response_format",schemaPath:"#/allOf/4/then/properties/response_format/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.stream !== undefined){
const err61 = {instancePath:instancePath+"/stream",schemaPath:"#/allOf/4/then/properties/stream/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid4 = _errs25 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.prompt = true;
props4.max_tokens = true;
props4.input = true;
props4.messages = true;
props4.temperature = true;
props4.top_p = true;
props4.tools = true;
props4.tool_choice = true;
props4.response_format = true;
props4.stream = true;
props4.probe = true;
}
}
if(!valid13){
const err62 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err63 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
const err64 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.id !== undefined){
let data52 = data.id;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err65 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.title !== undefined){
let data53 = data.title;
if(typeof data53 === "string"){
if(!pattern5.test(data53)){
const err67 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^]{0,200}$"},message:"must match pattern \""+"^[^]{0,200}$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.probe !== undefined){
let data54 = data.probe;
if(!(((((data54 === "load") || (data54 === "health")) || (data54 === "chat")) || (data54 === "embed")) || (data54 === "models"))){
const err69 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/enum",keyword:"enum",params:{allowedValues: schema39.properties.probe.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.entry !== undefined){
let data55 = data.entry;
if(typeof data55 === "string"){
if(!pattern12.test(data55)){
const err70 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/pattern",keyword:"pattern",params:{pattern: "^(model|dataset):[^\\u0000]+$"},message:"must match pattern \""+"^(model|dataset):[^\\u0000]+$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data56 = data.endpoint;
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err72 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.model !== undefined){
let data57 = data.model;
if(typeof data57 === "string"){
if(!pattern14.test(data57)){
const err74 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,1000}$"},message:"must match pattern \""+"^[^\\u0000]{1,1000}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.path !== undefined){
let data58 = data.path;
if(typeof data58 === "string"){
if(!pattern15.test(data58)){
const err76 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$"},message:"must match pattern \""+"^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$"+"\""};
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
const err77 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.needs !== undefined){
if(!(validate22(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.prompt !== undefined){
let data60 = data.prompt;
if(typeof data60 === "string"){
if(!pattern16.test(data60)){
const err78 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "^[^]{0,4096}$"},message:"must match pattern \""+"^[^]{0,4096}$"+"\""};
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
const err79 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.messages !== undefined){
let data61 = data.messages;
if(Array.isArray(data61)){
if(data61.length > 100){
const err80 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data61.length < 1){
const err81 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len0 = data61.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data61[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data61,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.temperature !== undefined){
let data63 = data.temperature;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 2 || isNaN(data63)){
const err83 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err84 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.top_p !== undefined){
let data64 = data.top_p;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1 || isNaN(data64)){
const err86 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err87 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.tools !== undefined){
let data65 = data.tools;
if(Array.isArray(data65)){
if(data65.length > 64){
const err89 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data65.length < 1){
const err90 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len1 = data65.length;
for(let i1=0; i1<len1; i1++){
let data66 = data65[i1];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.type === undefined){
const err91 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data66.function === undefined){
const err92 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key1 in data66){
if(!((key1 === "type") || (key1 === "function"))){
const err93 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data66.type !== undefined){
if("function" !== data66.type){
const err94 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"#/$defs/tool/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data66.function !== undefined){
let data68 = data66.function;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.name === undefined){
const err95 = {instancePath:instancePath+"/tools/" + i1+"/function",schemaPath:"#/$defs/tool/properties/function/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key2 in data68){
if(!((((key2 === "name") || (key2 === "description")) || (key2 === "parameters")) || (key2 === "strict"))){
const err96 = {instancePath:instancePath+"/tools/" + i1+"/function",schemaPath:"#/$defs/tool/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data68.name !== undefined){
let data69 = data68.name;
if(typeof data69 === "string"){
if(!pattern21.test(data69)){
const err97 = {instancePath:instancePath+"/tools/" + i1+"/function/name",schemaPath:"#/$defs/tool/properties/function/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/tools/" + i1+"/function/name",schemaPath:"#/$defs/tool/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data68.description !== undefined){
if(typeof data68.description !== "string"){
const err99 = {instancePath:instancePath+"/tools/" + i1+"/function/description",schemaPath:"#/$defs/tool/properties/function/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data68.parameters !== undefined){
let data71 = data68.parameters;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err100 = {instancePath:instancePath+"/tools/" + i1+"/function/parameters",schemaPath:"#/$defs/tool/properties/function/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data68.strict !== undefined){
if(typeof data68.strict !== "boolean"){
const err101 = {instancePath:instancePath+"/tools/" + i1+"/function/strict",schemaPath:"#/$defs/tool/properties/function/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/tools/" + i1+"/function",schemaPath:"#/$defs/tool/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.tool_choice !== undefined){
let data73 = data.tool_choice;
const _errs71 = errors;
let valid26 = false;
const _errs72 = errors;
if(!(((data73 === "none") || (data73 === "auto")) || (data73 === "required"))){
const err105 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema39.properties.tool_choice.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid26 = valid26 || _valid5;
const _errs73 = errors;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err106 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid5 = _errs73 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const err107 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.response_format !== undefined){
let data74 = data.response_format;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.type === undefined){
const err108 = {instancePath:instancePath+"/response_format",schemaPath:"#/properties/response_format/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key3 in data74){
if(!(key3 === "type")){
const err109 = {instancePath:instancePath+"/response_format",schemaPath:"#/properties/response_format/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data74.type !== undefined){
let data75 = data74.type;
if(!((data75 === "text") || (data75 === "json_object"))){
const err110 = {instancePath:instancePath+"/response_format/type",schemaPath:"#/properties/response_format/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.response_format.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/response_format",schemaPath:"#/properties/response_format/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.stream !== undefined){
if(false !== data.stream){
const err112 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.input !== undefined){
let data77 = data.input;
const _errs81 = errors;
let valid28 = false;
const _errs82 = errors;
if(typeof data77 === "string"){
if(!pattern22.test(data77)){
const err113 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "^[^]{1,4096}$"},message:"must match pattern \""+"^[^]{1,4096}$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid6 = _errs82 === errors;
valid28 = valid28 || _valid6;
const _errs85 = errors;
if(Array.isArray(data77)){
if(data77.length > 100){
const err115 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data77.length < 1){
const err116 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len2 = data77.length;
for(let i2=0; i2<len2; i2++){
let data78 = data77[i2];
if(typeof data78 === "string"){
if(!pattern22.test(data78)){
const err117 = {instancePath:instancePath+"/input/" + i2,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "^[^]{1,4096}$"},message:"must match pattern \""+"^[^]{1,4096}$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/input/" + i2,schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid6 = _errs85 === errors;
valid28 = valid28 || _valid6;
if(!valid28){
const err120 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data.lists !== undefined){
let data79 = data.lists;
if(Array.isArray(data79)){
if(data79.length > 10000){
const err121 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data79.length < 1){
const err122 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len3 = data79.length;
for(let i3=0; i3<len3; i3++){
let data80 = data79[i3];
if(typeof data80 === "string"){
if(!pattern14.test(data80)){
const err123 = {instancePath:instancePath+"/lists/" + i3,schemaPath:"#/properties/lists/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,1000}$"},message:"must match pattern \""+"^[^\\u0000]{1,1000}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/lists/" + i3,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.max_seconds !== undefined){
let data81 = data.max_seconds;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 86400 || isNaN(data81)){
const err126 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data81 <= 0 || isNaN(data81)){
const err127 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.profile !== undefined){
let data82 = data.profile;
if(typeof data82 === "string"){
if(!pattern25.test(data82)){
const err129 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"},message:"must match pattern \""+"^[a-z0-9-]{1,32}$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.max_tokens !== undefined){
let data83 = data.max_tokens;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err131 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 4096 || isNaN(data83)){
const err132 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data83 < 1 || isNaN(data83)){
const err133 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data.expect !== undefined){
let data84 = data.expect;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key4 in data84){
if(!(func1.call(schema48.properties, key4))){
const err134 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data84.contains !== undefined){
let data85 = data84.contains;
if(typeof data85 === "string"){
if(!pattern26.test(data85)){
const err135 = {instancePath:instancePath+"/expect/contains",schemaPath:"#/$defs/expect/properties/contains/pattern",keyword:"pattern",params:{pattern: "^[^]{1,1024}$"},message:"must match pattern \""+"^[^]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/expect/contains",schemaPath:"#/$defs/expect/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data84.matches !== undefined){
let data86 = data84.matches;
if(typeof data86 === "string"){
if(!pattern26.test(data86)){
const err137 = {instancePath:instancePath+"/expect/matches",schemaPath:"#/$defs/expect/properties/matches/pattern",keyword:"pattern",params:{pattern: "^[^]{1,1024}$"},message:"must match pattern \""+"^[^]{1,1024}$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/expect/matches",schemaPath:"#/$defs/expect/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data84.min_chars !== undefined){
let data87 = data84.min_chars;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err139 = {instancePath:instancePath+"/expect/min_chars",schemaPath:"#/$defs/expect/properties/min_chars/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000000 || isNaN(data87)){
const err140 = {instancePath:instancePath+"/expect/min_chars",schemaPath:"#/$defs/expect/properties/min_chars/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err141 = {instancePath:instancePath+"/expect/min_chars",schemaPath:"#/$defs/expect/properties/min_chars/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data84.min_tokens !== undefined){
let data88 = data84.min_tokens;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err142 = {instancePath:instancePath+"/expect/min_tokens",schemaPath:"#/$defs/expect/properties/min_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 4096 || isNaN(data88)){
const err143 = {instancePath:instancePath+"/expect/min_tokens",schemaPath:"#/$defs/expect/properties/min_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err144 = {instancePath:instancePath+"/expect/min_tokens",schemaPath:"#/$defs/expect/properties/min_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data84.width !== undefined){
let data89 = data84.width;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err145 = {instancePath:instancePath+"/expect/width",schemaPath:"#/$defs/expect/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 65536 || isNaN(data89)){
const err146 = {instancePath:instancePath+"/expect/width",schemaPath:"#/$defs/expect/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err147 = {instancePath:instancePath+"/expect/width",schemaPath:"#/$defs/expect/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data84.height !== undefined){
let data90 = data84.height;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err148 = {instancePath:instancePath+"/expect/height",schemaPath:"#/$defs/expect/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 65536 || isNaN(data90)){
const err149 = {instancePath:instancePath+"/expect/height",schemaPath:"#/$defs/expect/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err150 = {instancePath:instancePath+"/expect/height",schemaPath:"#/$defs/expect/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data84.dimensions !== undefined){
let data91 = data84.dimensions;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err151 = {instancePath:instancePath+"/expect/dimensions",schemaPath:"#/$defs/expect/properties/dimensions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1000000 || isNaN(data91)){
const err152 = {instancePath:instancePath+"/expect/dimensions",schemaPath:"#/$defs/expect/properties/dimensions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err153 = {instancePath:instancePath+"/expect/dimensions",schemaPath:"#/$defs/expect/properties/dimensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data84.json !== undefined){
let data92 = data84.json;
if((!data92 || typeof data92 != "object") && (typeof data92 !== "boolean")){
const err154 = {instancePath:instancePath+"/expect/json",schemaPath:"#/$defs/expect/properties/json/type",keyword:"type",params:{type: schema48.properties.json.type},message:"must be boolean,object,array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data84.unsupported !== undefined){
if(typeof data84.unsupported !== "boolean"){
const err155 = {instancePath:instancePath+"/expect/unsupported",schemaPath:"#/$defs/expect/properties/unsupported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.command === undefined) && (missing0 = "command")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests !== undefined){
let data0 = data.tests;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.probe !== undefined){
const err1 = {instancePath:instancePath+"/tests/" + i0+"/probe",schemaPath:"#/then/properties/tests/items/properties/probe/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.needs !== undefined){
const err2 = {instancePath:instancePath+"/tests/" + i0+"/needs",schemaPath:"#/then/properties/tests/items/properties/needs/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.max_seconds !== undefined){
const err3 = {instancePath:instancePath+"/tests/" + i0+"/max_seconds",schemaPath:"#/then/properties/tests/items/properties/max_seconds/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.max_tokens !== undefined){
const err4 = {instancePath:instancePath+"/tests/" + i0+"/max_tokens",schemaPath:"#/then/properties/tests/items/properties/max_tokens/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.expect !== undefined){
const err5 = {instancePath:instancePath+"/tests/" + i0+"/expect",schemaPath:"#/then/properties/tests/items/properties/expect/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.endpoint !== undefined){
const err6 = {instancePath:instancePath+"/tests/" + i0+"/endpoint",schemaPath:"#/then/properties/tests/items/properties/endpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.model !== undefined){
const err7 = {instancePath:instancePath+"/tests/" + i0+"/model",schemaPath:"#/then/properties/tests/items/properties/model/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.path !== undefined){
const err8 = {instancePath:instancePath+"/tests/" + i0+"/path",schemaPath:"#/then/properties/tests/items/properties/path/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.messages !== undefined){
const err9 = {instancePath:instancePath+"/tests/" + i0+"/messages",schemaPath:"#/then/properties/tests/items/properties/messages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.temperature !== undefined){
const err10 = {instancePath:instancePath+"/tests/" + i0+"/temperature",schemaPath:"#/then/properties/tests/items/properties/temperature/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.top_p !== undefined){
const err11 = {instancePath:instancePath+"/tests/" + i0+"/top_p",schemaPath:"#/then/properties/tests/items/properties/top_p/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.tools !== undefined){
const err12 = {instancePath:instancePath+"/tests/" + i0+"/tools",schemaPath:"#/then/properties/tests/items/properties/tools/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.tool_choice !== undefined){
const err13 = {instancePath:instancePath+"/tests/" + i0+"/tool_choice",schemaPath:"#/then/properties/tests/items/properties/tool_choice/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.response_format !== undefined){
const err14 = {instancePath:instancePath+"/tests/" + i0+"/response_format",schemaPath:"#/then/properties/tests/items/properties/response_format/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.stream !== undefined){
const err15 = {instancePath:instancePath+"/tests/" + i0+"/stream",schemaPath:"#/then/properties/tests/items/properties/stream/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.input !== undefined){
const err16 = {instancePath:instancePath+"/tests/" + i0+"/input",schemaPath:"#/then/properties/tests/items/properties/input/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.lists !== undefined){
const err17 = {instancePath:instancePath+"/tests/" + i0+"/lists",schemaPath:"#/then/properties/tests/items/properties/lists/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.tests = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
const err18 = {instancePath:instancePath+"/prompt",schemaPath:"#/else/properties/prompt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.max_seconds !== undefined){
const err19 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/else/properties/max_seconds/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.tests !== undefined){
let data21 = data.tests;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.probe === undefined){
const err20 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/else/properties/tests/items/required",keyword:"required",params:{missingProperty: "probe"},message:"must have required property '"+"probe"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.prompt = true;
props0.max_seconds = true;
props0.tests = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.tests === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "needs")) || (key0 === "command")) || (key0 === "endpoint")) || (key0 === "prompt")) || (key0 === "max_seconds")) || (key0 === "tests"))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.id !== undefined){
let data23 = data.id;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err25 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.title !== undefined){
let data24 = data.title;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err27 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^]{0,200}$"},message:"must match pattern \""+"^[^]{0,200}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.needs !== undefined){
if(!(validate22(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data26 = data.command;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err29 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data27 = data.endpoint;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err31 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.prompt !== undefined){
let data28 = data.prompt;
if(typeof data28 === "string"){
if(!pattern9.test(data28)){
const err33 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "^[^]{0,65536}$"},message:"must match pattern \""+"^[^]{0,65536}$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.max_seconds !== undefined){
let data29 = data.max_seconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 86400 || isNaN(data29)){
const err35 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data29 <= 0 || isNaN(data29)){
const err36 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/max_seconds",schemaPath:"#/$defs/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.tests !== undefined){
let data30 = data.tests;
if(Array.isArray(data30)){
if(data30.length > 10000){
const err38 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data30.length < 1){
const err39 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24(data30[i2], {instancePath:instancePath+"/tests/" + i2,parentData:data30,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:smoke-plan:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groups === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "groups"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

