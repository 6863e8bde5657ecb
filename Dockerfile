# What the bot needs in production, and nothing else. test/image/ runs these steps without Docker.

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages bring Node along for development; the image has its own, which gets patches.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY cards cards
COPY dialogs dialogs
COPY understanding understanding

# A heap of this size lives within 512 MB, with what lies beside it: buffers, code, the process.
ENV NODE_ENV=production \
    NODE_OPTIONS="--max-old-space-size=288 --max-semi-space-size=8"

# Nothing is written into the image: conversations are in PostgreSQL, or in a volume of their own.
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "--max-old-space-size=32", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3978)+'/healthz').then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
CMD ["node", "src/index.ts"]
