/// <reference types="@tarojs/taro" />
/// <reference types="miniprogram-api-typings" />

/** The CloudBase environment that this build opens, put in by config/index.ts. */
declare const CLOUD_ENV: string;

declare module '*.css';
