/* See response.h. */
#include "web/response.h"

/* Nothing runs in a page and nothing is loaded from elsewhere; Designsystemet
 * draws its icons as data: images. */
static const char security_fields[] =
    "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: strict-origin-when-cross-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Embedder-Policy: require-corp\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

void response_free(struct response *response)
{
    buffer_free(&response->location);
    buffer_free(&response->body);
}

void response_write_head(const struct response *response, struct buffer *head)
{
    buffer_printf(head, "Status: %d\r\n", response->status);
    if (response->content_type[0] != '\0')
        buffer_printf(head, "Content-Type: %s\r\n", response->content_type);
    if (response->location.length > 0)
        buffer_printf(head, "Location: %s\r\n", response->location.data);
    if (response->allow != NULL)
        buffer_printf(head, "Allow: %s\r\n", response->allow);
    if (response->robots[0] != '\0')
        buffer_printf(head, "X-Robots-Tag: %s\r\n", response->robots);
    if (response->file[0] != '\0') {
        /* nginx adds length, validators and security fields of its own. */
        buffer_printf(head,
                      "X-Accel-Redirect: /kunnskapsweb-editions/%s\r\n"
                      "Content-Disposition: inline; filename=\"%s\"\r\n\r\n",
                      response->file, response->file_name);
        return;
    }
    if (response->etag[0] != '\0')
        buffer_printf(head,
                      "ETag: %s\r\nCache-Control: no-cache\r\nVary: Accept-Encoding\r\n"
                      "X-Accel-Expires: %s%lld\r\n",
                      response->etag, response->kept_until == 0 ? "" : "@",
                      (long long)response->kept_until);
    else
        buffer_append_string(head, "Cache-Control: no-store\r\n");
    if (response->gzip)
        buffer_append_string(head, "Content-Encoding: gzip\r\n");
    if (response->status == 503)
        buffer_append_string(head, "Retry-After: 5\r\n");
    if (response->status != 304)
        buffer_printf(head, "Content-Length: %zu\r\n", response->body.length);
    buffer_append_string(head, security_fields);
    if (response->secure)
        buffer_append_string(head, "Strict-Transport-Security: max-age=63072000\r\n");
    buffer_append_string(head, "\r\n");
}
