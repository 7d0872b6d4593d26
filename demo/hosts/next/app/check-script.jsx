/** Defines the tag once the page runs. */
'use client';
import { useEffect } from 'react';

export function CheckScript() {
  useEffect(() => {
    void import('back-pain-check');
  }, []);
  return null;
}
