/* pages.h - the web pages inside the program (made from web/dist by tools/web-embed). */
#ifndef HTTP_PAGES_H
#define HTTP_PAGES_H

#include <stddef.h>

struct page {
    const char *path; /* "/index.html" */
    const char *type;
    const char *etag; /* with its quotes */
    const unsigned char *plain;
    size_t plain_size;
    const unsigned char *gzip;
    size_t gzip_size;
};
extern const struct page pages[];
extern const size_t n_pages;

#endif
