import "./rolldown-runtime.js";

export {  };