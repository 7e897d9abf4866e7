#!/bin/sh
# Makes the two vendored files of nhsuk-frontend from the published npm package. See .tool/README.md.
set -eu
version=10.6.1
sha512=3d9a2ba90663671fc0dbac89a2c9022fdcf489be80b64032174a382bf447afccd1ac9c97ad43829cc6e3cb454d5ec18ee2d7d334cc2a964c004cab386b4c5acb
target=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)/web/src/main/webapp/assets/vendor/nhsuk-frontend-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "nhsuk-frontend@$version" >/dev/null
echo "$sha512  nhsuk-frontend-$version.tgz" | sha512sum --check --quiet
tar xzf "nhsuk-frontend-$version.tgz"
mkdir -p "$target"
# No remote font, no map, no picture we do not ship; the typeface and the six brand colours become our own properties.
sed -E \
    -e 's/@font-face *\{[^}]*\}//g' \
    -e 's/Frutiger W01, *arial, *sans-serif/var(--f-base)/g' \
    -e 's/#005eb8/var(--c-brand)/g' \
    -e 's/#004b93/var(--c-brand-dark)/g' \
    -e 's/#002f5c/var(--c-brand-darker)/g' \
    -e 's/#330072/var(--c-link-visited)/g' \
    -e 's/#7c2855/var(--c-link-hover)/g' \
    -e 's/#007f3b/var(--c-action)/g' \
    -e 's/url\(\/assets\/images\/[^)]*\)/none/g' \
    -e 's/\/\*# sourceMappingURL=[^*]*\*\///' \
    package/dist/nhsuk/nhsuk-frontend.min.css > "$target/nhsuk-frontend.min.css"
sed -E -e 's/\/\/# sourceMappingURL=.*//' package/dist/nhsuk/nhsuk-frontend.min.js > "$target/nhsuk-frontend.min.js"
cd "$target"
sha256sum nhsuk-frontend.min.css nhsuk-frontend.min.js > SHA256SUMS
if grep -E 'https?:' nhsuk-frontend.min.css nhsuk-frontend.min.js; then
    echo "a remote address is left" >&2
    exit 1
fi
