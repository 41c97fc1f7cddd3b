/**
 * A page of ours as a document: nothing in it runs, and no text becomes markup in this page. (The policy
 * of our pages lets no script parse text; a browser may hand over a page that it fetched itself.)
 */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const page = request.responseXML;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(`${address}: ${String(request.status)}`));
    });
    request.addEventListener('error', () => {
      reject(new Error(`${address} could not be fetched`));
    });
    request.send();
  });
}
