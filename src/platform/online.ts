import { useEffect, useState } from 'react';

/** Whether the phone believes that it has a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const look = (): void => {
      wx.getNetworkType({ success: ({ networkType }) => setOnline(networkType !== 'none') });
    };
    look();
    wx.onNetworkStatusChange(look);
    return () => wx.offNetworkStatusChange(look);
  }, []);
  return online;
}
