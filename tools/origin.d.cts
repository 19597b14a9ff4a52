export declare const developmentOrigin: string;
export declare function releaseOrigin(setting: string | undefined): string;
export declare function manifestAt(manifest: string, origin: string): string;
