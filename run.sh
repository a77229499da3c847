#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh checkout to a running Bellhop; arguments are passed on:
#   ./run.sh                 in the tray, or headless where there is no display
#   ./run.sh --demo          without account and internet, against a built-in stand-in
#   ./run.sh --port 9000 …   any option of bellhop; see ./run.sh --help
# Installs what is missing (Debian, Ubuntu), builds, starts. The second time it takes seconds.
set -eu
cd "$(dirname "$0")"
. .ci/common.sh

has_claude() {
    [ -n "${BELLHOP_CLAUDE_PATH:-}" ] && return
    command -v claude > /dev/null && return
    for place in "$HOME/.local/bin" "$HOME/.claude/local" "$HOME/.npm-global/bin" "$HOME/.bun/bin" \
        "$HOME/.volta/bin" "$HOME"/.nvm/versions/node/*/bin; do
        [ -x "$place/claude" ] && return
    done
    return 1
}

# shellcheck disable=SC2086
need_packages $build_packages

if ! has_claude; then
    version=$(cli_versions | head -n 1)
    if ! [ -e build/cli ]; then
        say "There is no claude CLI on this machine: $version goes into build/cli, for Bellhop alone."
    fi
    install_cli build/cli "$version"
    BELLHOP_CLI_DIR=$PWD/build/cli
    export BELLHOP_CLI_DIR
fi

build release

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    set -- --headless "$@"
fi
exec build/release/bellhop "$@"
