import { mountPage } from './behaviours.ts';

mountPage();
