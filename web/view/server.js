// Every page stands directly below the front page, and so does what answers it.
window.__streamlit = { BACKEND_BASE_URL: new URL("./", location.href).href };
