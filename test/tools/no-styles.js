// Style sheets say nothing to tests that draw nothing.
module.exports = {};
