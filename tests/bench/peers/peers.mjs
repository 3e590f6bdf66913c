// SPDX-License-Identifier: Apache-2.0
// peers.mjs NAME NOTES FOLDER: the notes of the JSON file from device A over HTTP to a server and to empty device B, by the engine
// of that name. What a server or device receives is durable before it answers, where the engine has a store. JSON on standard output.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [name, notesFile, folder] = process.argv.slice(2);
const notes = JSON.parse(fs.readFileSync(notesFile, 'utf8'));
const carried = { up: 0, down: 0 };

function durably(file, bytes) {
    const handle = fs.openSync(path.join(folder, file), 'a');
    fs.writeSync(handle, bytes);
    fs.fsyncSync(handle);
    fs.closeSync(handle);
}

/** Serves one function from a request's body to an answer's, and counts what the connections carried. */
async function serve(answer) {
    const server = http.createServer((request, response) => {
        const parts = [];
        request.on('data', part => parts.push(part));
        request.on('end', async () => response.end(await answer(request.url, Buffer.concat(parts))));
    });
    return listen(server);
}

async function listen(server) {
    server.on('connection', socket => socket.on('close', () => {
        carried.up += socket.bytesRead;
        carried.down += socket.bytesWritten;
    }));
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${server.address().port}`, stop: () => { server.closeAllConnections(); server.close(); } };
}

async function post(url, body) {
    const response = await fetch(url, { method: 'POST', body });
    return Buffer.from(await response.arrayBuffer());
}

async function timed(work) {
    const start = performance.now();
    await work();
    return performance.now() - start;
}

/** Documents that answer what a peer with that version lacks, as bytes. */
async function documents(make, fill, version, lacking, take, count) {
    const [a, hub, b] = [make(), make(), make()];
    fill(a);
    const server = await serve((url, body) => {
        if (url === '/version')
            return version(hub);
        if (url === '/lacking')
            return lacking(hub, body);
        durably('hub', body);
        take(hub, body);
        return '';
    });
    const up = await timed(async () => post(`${server.url}/take`, lacking(a, await post(`${server.url}/version`, ''))));
    const down = await timed(async () => {
        const news = await post(`${server.url}/lacking`, version(b));
        durably('b', news);
        take(b, news);
    });
    return { server, up, down, arrived: count(b) };
}

const engines = {
    async yjs() {
        const Y = await import('yjs');
        return documents(() => new Y.Doc(),
            doc => doc.transact(() => notes.forEach(({ id, ...fields }) => doc.getMap('notes').set(id, new Y.Map(Object.entries(fields))))),
            doc => Y.encodeStateVector(doc), (doc, version) => Y.encodeStateAsUpdate(doc, version),
            (doc, update) => Y.applyUpdate(doc, update), doc => doc.getMap('notes').size);
    },
    async loro() {
        const { LoroDoc, LoroMap, VersionVector } = await import('loro-crdt');
        const fill = doc => {
            for (const { id, ...fields } of notes) {
                const note = doc.getMap('notes').setContainer(id, new LoroMap());
                Object.entries(fields).forEach(([field, value]) => note.set(field, value));
            }
            doc.commit();
        };
        return documents(() => new LoroDoc(), fill, doc => doc.version().encode(),
            (doc, version) => doc.export({ mode: 'update', from: VersionVector.decode(new Uint8Array(version)) }),
            (doc, update) => doc.import(new Uint8Array(update)), doc => doc.getMap('notes').size);
    },
    async pouchdb() {
        const PouchDB = (await import('pouchdb')).default;
        const express = (await import('express')).default;
        const ServerDB = PouchDB.defaults({ prefix: path.join(folder, 'server') + path.sep });
        const app = express();
        fs.mkdirSync(path.join(folder, 'server'));
        app.use('/', (await import('express-pouchdb')).default(ServerDB, { mode: 'minimumForPouchDB', logPath: path.join(folder, 'log') }));
        const server = await listen(http.createServer(app));
        const [a, b] = ['a', 'b'].map(device => new PouchDB(path.join(folder, device)));
        await a.bulkDocs(notes.map(({ id, ...fields }) => ({ _id: id, ...fields })));
        const options = { batch_size: 1000 };
        const up = await timed(() => a.replicate.to(`${server.url}/notes`, options));
        const down = await timed(() => b.replicate.from(`${server.url}/notes`, options));
        return { server, up, down, arrived: (await b.info()).doc_count };
    },
    async rxdb() {
        const { createRxDatabase } = await import('rxdb/plugins/core');
        const { getRxStorageMemory } = await import('rxdb/plugins/storage-memory');
        const { replicateRxCollection } = await import('rxdb/plugins/replication');
        const text = { type: 'string' }, number = { type: 'number' };
        const schema = { version: 0, primaryKey: 'id', type: 'object', properties: { id: { type: 'string', maxLength: 40 },
            department_id: text, author: text, text, seen_at: number, case_position: number, status: text } };
        const collectionOf = async device => (await (await createRxDatabase({ name: device, storage: getRxStorageMemory(),
            multiInstance: false })).addCollections({ notes: { schema } })).notes;
        const [a, hub, b] = [await collectionOf('a'), await collectionOf('hub'), await collectionOf('b')];
        await a.bulkInsert(notes);
        const order = [];
        const server = await serve(async (url, body) => {
            const request = JSON.parse(body);
            if (url === '/push') {
                const documents = request.map(row => row.newDocumentState);
                await hub.bulkUpsert(documents.map(({ _deleted, ...fields }) => fields));
                order.push(...documents);
                return '[]';
            }
            const from = request.checkpoint?.at ?? 0;
            const page = order.slice(from, from + request.size);
            return JSON.stringify({ documents: page, checkpoint: { at: from + page.length } });
        });
        const ask = async (url, body) => JSON.parse(await post(server.url + url, JSON.stringify(body)));
        const replicate = async (collection, direction) => {
            const replication = replicateRxCollection({ collection, replicationIdentifier: 'notes', live: false, ...direction });
            await replication.awaitInSync();
        };
        const up = await timed(() => replicate(a, { push: { batchSize: 1000, handler: rows => ask('/push', rows) } }));
        const down = await timed(() => replicate(b, { pull: { batchSize: 1000,
            handler: (checkpoint, size) => ask('/pull', { checkpoint, size }) } }));
        return { server, up, down, arrived: await b.count().exec() };
    },
};

const { server, up, down, arrived } = await engines[name]();
if (arrived !== notes.length)
    throw new Error(`${arrived} of ${notes.length} notes arrived`);
server.stop();
await new Promise(done => setTimeout(done, 200));
console.log(JSON.stringify({ up_ms: up, down_ms: down, up_note_bytes: carried.up / notes.length, down_note_bytes: carried.down / notes.length }));
process.exit(0);
