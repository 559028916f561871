// A module for weston: a touch panel whose fingers are lines in the FIFO that FUKAN_TOUCH_FIFO names:
//   down ID X Y | move ID X Y | up ID | cancel | plug | unplug | seat | unseat      in pixels of the output
// A finger waits until a client's window is where it would land (up to 20 s), since weston miscounts those that
// land on nothing. Each line is a frame. With FUKAN_TOUCH_POINTER in the environment the seat has a mouse, too.
// When weston runs, a line is written to FUKAN_TOUCH_READY.

#include <fcntl.h>
#include <libweston/libweston.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// libweston exports these for its backends, whose headers are not installed.
struct weston_point2d_device_normalized;
void weston_seat_init(struct weston_seat*, struct weston_compositor*, const char*);
void weston_seat_release(struct weston_seat*);
int weston_seat_init_pointer(struct weston_seat*);
int weston_seat_init_touch(struct weston_seat*);
void weston_seat_release_touch(struct weston_seat*);
struct weston_touch_device* weston_touch_create_touch_device(struct weston_touch*, const char*, void*,
                                                             const struct weston_touch_device_ops*);
void weston_touch_device_destroy(struct weston_touch_device*);
void notify_touch_normalized(struct weston_touch_device*, const struct timespec*, int, double, double,
                             const struct weston_point2d_device_normalized*, int);
void notify_touch_frame(struct weston_touch_device*);

enum { most_fingers = 32, retry_ms = 10, most_retries = 2000 };

// The module lives as long as weston does.
struct panel {
    struct weston_compositor* compositor;
    struct weston_seat seat;
    bool seated;
    struct weston_touch_device* device;
    bool down[most_fingers];
    char text[4096];
    size_t length;
    int retries;
    int fifo;
    struct wl_event_source* timer;
};

__attribute__((visibility("default"))) int wet_module_init(struct weston_compositor*, int*, char*[]);

static void plug(struct panel* panel) {
    if (panel->device || !panel->seated) return;
    weston_seat_init_touch(&panel->seat);
    panel->device =
        weston_touch_create_touch_device(weston_seat_get_touch(&panel->seat), "/made-up/panel", NULL, NULL);
}

static void unplug(struct panel* panel) {
    if (!panel->device) return;
    weston_touch_device_destroy(panel->device);
    panel->device = NULL;
    weston_seat_release_touch(&panel->seat);
    memset(panel->down, 0, sizeof panel->down);
}

static void sit(struct panel* panel) {
    if (panel->seated) return;
    weston_seat_init(&panel->seat, panel->compositor, "panel");
    if (getenv("FUKAN_TOUCH_POINTER")) weston_seat_init_pointer(&panel->seat);
    panel->seated = true;
    plug(panel);
}

static void leave(struct panel* panel) {
    if (!panel->seated) return;
    unplug(panel);
    weston_seat_release(&panel->seat);
    memset(&panel->seat, 0, sizeof panel->seat);
    panel->seated = false;
}

static void touch(struct panel* panel, int finger, double x, double y, int type) {
    if (!panel->device || finger < 0 || finger >= most_fingers) return;
    if (type != WL_TOUCH_DOWN && !panel->down[finger]) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    panel->down[finger] = type != WL_TOUCH_UP;
    notify_touch_normalized(panel->device, &now, finger, x, y, NULL, type);
    notify_touch_frame(panel->device);
}

// weston's own cancel reaches no client from its default grab, and leaves its count of fingers as it was: so
// clients are told directly, and the fingers lifted, which clients must not take for a lifting any more.
static void cancel(struct panel* panel) {
    if (!panel->device) return;
    struct wl_resource* resource;
    wl_resource_for_each(resource, &weston_seat_get_touch(&panel->seat)->focus_resource_list)
        wl_touch_send_cancel(resource);
    for (int finger = 0; finger < most_fingers; ++finger) touch(panel, finger, 0, 0, WL_TOUCH_UP);
}

static bool client_at(struct weston_compositor* compositor, double x, double y) {
#if WESTON_VERSION_MAJOR >= 12
    struct weston_coord_global place;
    place.c = weston_coord(x, y);
    struct weston_view* view = weston_compositor_pick_view(compositor, place);
#else
    wl_fixed_t sx, sy;
    struct weston_view* view =
        weston_compositor_pick_view(compositor, wl_fixed_from_double(x), wl_fixed_from_double(y), &sx, &sy);
#endif
    return view && view->surface && view->surface->resource;
}

// False: not yet.
static bool obey(struct panel* panel, const char* line) {
    char what[16] = "";
    int finger = 0;
    double x = 0, y = 0;
    sscanf(line, "%15s %d %lf %lf", what, &finger, &x, &y);
    if (!strcmp(what, "plug")) plug(panel);
    if (!strcmp(what, "unplug")) unplug(panel);
    if (!strcmp(what, "seat")) sit(panel);
    if (!strcmp(what, "unseat")) leave(panel);
    if (!strcmp(what, "cancel")) cancel(panel);
    if (!strcmp(what, "move")) touch(panel, finger, x, y, WL_TOUCH_MOTION);
    if (!strcmp(what, "up")) touch(panel, finger, 0, 0, WL_TOUCH_UP);
    if (!strcmp(what, "down")) {
        if (!client_at(panel->compositor, x, y) && panel->retries < most_retries) return false;
        touch(panel, finger, x, y, WL_TOUCH_DOWN);
    }
    return true;
}

static void work(struct panel* panel) {
    char* end;
    while ((end = memchr(panel->text, '\n', panel->length))) {
        *end = 0;
        if (!obey(panel, panel->text)) {
            *end = '\n';
            ++panel->retries;
            wl_event_source_timer_update(panel->timer, retry_ms);
            return;
        }
        panel->retries = 0;
        panel->length -= (size_t)(end + 1 - panel->text);
        memmove(panel->text, end + 1, panel->length);
    }
}

static int read_lines(int fifo, uint32_t mask, void* data) {
    struct panel* panel = data;
    (void)mask;
    const ssize_t count = read(fifo, panel->text + panel->length, sizeof panel->text - panel->length);
    if (count > 0) panel->length += (size_t)count;
    work(panel);
    return 0;
}

static int try_again(void* data) {
    work(data);
    return 0;
}

static void tell_ready(void* data) {
    (void)data;
    const char* path = getenv("FUKAN_TOUCH_READY");
    FILE* ready = path ? fopen(path, "w") : NULL;
    if (!ready) return;
    fputs("ready\n", ready);
    fclose(ready);
}

int wet_module_init(struct weston_compositor* compositor, int* count, char* arguments[]) {
    static struct panel panel;
    const char* path = getenv("FUKAN_TOUCH_FIFO");
    (void)count;
    (void)arguments;
    panel.compositor = compositor;
    // For writing, too: so the FIFO does not end when a writer closes it.
    panel.fifo = path ? open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC) : -1;
    if (panel.fifo < 0) return -1;
    sit(&panel);
    struct wl_event_loop* loop = wl_display_get_event_loop(compositor->wl_display);
    panel.timer = wl_event_loop_add_timer(loop, try_again, &panel);
    wl_event_loop_add_fd(loop, panel.fifo, WL_EVENT_READABLE, read_lines, &panel);
    wl_event_loop_add_idle(loop, tell_ready, NULL);
    return 0;
}
