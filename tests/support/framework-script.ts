/** A script of the framework in a page. Data for machines and enhancement files of our own are none. */
export const FRAMEWORK_SCRIPT = /<script(?![^>]*(?:type="application\/ld\+json"|src="\/enhancements\/))/;
