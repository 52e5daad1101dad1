# make              the program ./kehoach with its web pages inside
# make check        the quick tests (BUILD=san: under ASan and UBSan; BUILD=tsan: the threaded ones)
# make web          the web pages alone, from npm, into web/dist
# make types        web/src/lib/types.ts, from the field tables
# make live         the program again at every change of a source (needs entr)
# make fuzz         runs each fuzz target for FUZZ_SECONDS (clang)
# make bench        the measures of docs/performance.md
# make format       lays out every C file
.DEFAULT_GOAL := kehoach
BUILD ?= release
ifeq ($(origin CC),default)
CC := gcc
endif
PYTHON ?= python3
B := build/$(BUILD)$(if $(filter clang%,$(CC)),-clang)

PACKAGES := icu-uc icu-i18n libsodium jansson sqlite3 libpq libmicrohttpd libseccomp zlib xlsxwriter
# A table of SQL has statements of several literals; clang takes each for a forgotten comma.
WARN := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith \
        -Wwrite-strings -Wvla -Wformat=2 -Wundef -Wno-string-concatenation
CFLAGS_release := -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
CFLAGS_san := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
CFLAGS_tsan := -O1 -g -fsanitize=thread
CFLAGS_fuzz := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
CFLAGS_all := -std=c17 -D_GNU_SOURCE -Isrc -I$(B) $(WARN) $(CFLAGS_$(BUILD)) $(CFLAGS) \
              $(shell pkg-config --cflags $(PACKAGES))
# libpq is loaded by the program itself when it is wanted (src/db/pq.h); bench/ links it.
LDLIBS_all := -Wl,--as-needed $(shell pkg-config --libs $(PACKAGES)) -pthread

SOURCES := $(filter-out src/cmd/main.c,$(wildcard src/*/*.c))
OBJECTS := $(SOURCES:src/%.c=$(B)/%.o)
TESTS := $(patsubst tests/unit/%.c,$(B)/test/%,$(wildcard tests/unit/*.c))
STORE_TESTS := $(patsubst tests/store/%.c,$(B)/test-store/%,$(wildcard tests/store/*.c))

# One program at the root is what people start; the other builds stay in build/.
kehoach: $(B)/kehoach
	@cp -f $< $@.new && mv -f $@.new $@

$(B)/kehoach: $(B)/cmd/main.o $(B)/libkehoach.a $(B)/web.o
	@echo "  $@" && $(CC) $(CFLAGS_all) -o $@ $^ $(LDLIBS_all)

# The steps of the schema are part of the program too.
$(B)/schema.c: $(wildcard schema/*.sql) tools/schema-embed
	@mkdir -p $(@D)
	$(PYTHON) tools/schema-embed $@ $(wildcard schema/*.sql)
$(B)/schema.o: $(B)/schema.c src/store/migration.h
	@echo "  $@" && $(CC) $(CFLAGS_all) -c -o $@ $<

$(B)/libkehoach.a: $(OBJECTS) $(B)/schema.o
	@rm -f $@ && ar rcs $@ $^

$(B)/%.o: src/%.c
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -MMD -MP -c -o $@ $<

# The pages are part of the program: one binary is all that a commune's computer needs.
WEB_SOURCES := $(shell find web -path web/node_modules -prune -o -path web/dist -prune -o -type f -print)
web/dist/index.html: $(WEB_SOURCES)
	@tools/web-build
$(B)/web.c: web/dist/index.html tools/web-embed
	@mkdir -p $(@D)
	$(PYTHON) tools/web-embed web/dist $@
$(B)/web.o: $(B)/web.c
	@echo "  $@" && $(CC) $(CFLAGS_all) -c -o $@ $<

$(B)/test/%: tests/unit/%.c $(B)/libkehoach.a $(B)/web.o
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -Itests -MMD -MP -o $@ $< $(B)/libkehoach.a $(B)/web.o $(LDLIBS_all)

# Programs that take the URL of an empty database; tests/sets/databases runs them on both.
$(B)/test-store/%: tests/store/%.c $(B)/libkehoach.a $(B)/web.o
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -Itests -MMD -MP -o $@ $< $(B)/libkehoach.a $(B)/web.o $(LDLIBS_all)
test-store: $(STORE_TESTS)

# A measure or a set that needs a program of its own; the script of that name runs it.
$(B)/bench/%: bench/%.c $(B)/libkehoach.a $(B)/web.o
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -MMD -MP -o $@ $< $(B)/libkehoach.a $(B)/web.o $(LDLIBS_all)
$(B)/databases/%: tests/databases/%.c $(B)/libkehoach.a $(B)/web.o
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -MMD -MP -o $@ $< $(B)/libkehoach.a $(B)/web.o $(LDLIBS_all)
$(B)/bad-days/%: tests/bad-days/%.c $(B)/libkehoach.a $(B)/web.o
	@mkdir -p $(@D)
	@echo "  $@" && $(CC) $(CFLAGS_all) -Itests -MMD -MP -o $@ $< $(B)/libkehoach.a $(B)/web.o $(LDLIBS_all)

# What the pages know of the answers, from the field tables; `make check` finds it stale.
types: $(B)/kehoach
	@$< openapi --typescript > $(B)/types.ts && { cmp -s $(B)/types.ts web/src/lib/types.ts || cp $(B)/types.ts web/src/lib/types.ts; }

.PHONY: types test-store web check live fuzz bench format clean
web:
	@tools/web-build --strict

check: $(B)/kehoach $(TESTS) $(STORE_TESTS)
	@tools/rooms
	@BUILD_DIR=$(B) tests/run-quick

live:
	find src web/src -type f | entr -c make kehoach

fuzz:
	@tools/fuzz

bench: kehoach
	@bench/run

format:
	clang-format -i $(wildcard src/*/*.[ch] tests/unit/*.[ch] tests/store/*.[ch] tests/bad-days/*.c fuzz/*.c bench/*.c)

clean:
	rm -rf build kehoach web/dist

-include $(OBJECTS:.o=.d) $(TESTS:=.d) $(STORE_TESTS:=.d) $(B)/cmd/main.d
