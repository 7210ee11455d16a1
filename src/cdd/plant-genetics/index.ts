/**
 * The plant genetic conservation project (โครงการอนุรักษ์พันธุกรรมพืชอันเนื่องมาจากพระราชดำริ, อพ.สธ.).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
